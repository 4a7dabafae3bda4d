import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One generated document. The corpus has neither escapes nor nested objects, so a full JSON reader is not needed. */
record Document(String id, String title, String body, List<String> facets) {
    static List<Document> readAll(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Document::read).toList();
        }
    }

    /** The facet values under the names that our engine gives them, with the two that it adds to every entry. */
    private static Document read(String line) {
        List<String> facets = new ArrayList<>();
        list(line, "addressees").forEach(value -> facets.add("adresat=" + value));
        list(line, "topics").forEach(value -> facets.add("temat=" + value));
        facets.add("status=" + text(line, "status"));
        facets.add("rok=" + after(line, "year").replaceAll("\\D.*", ""));
        facets.add("rodzaj=rekomendacja");
        facets.add("material=faktyczny");
        return new Document(text(line, "id"), text(line, "title"), text(line, "body"), facets);
    }

    private static String text(String line, String key) {
        String value = after(line, key);
        return value.substring(1, value.indexOf('"', 1));
    }

    private static List<String> list(String line, String key) {
        String value = after(line, key);
        return Stream.of(value.substring(1, value.indexOf(']')).split(",")).map(item -> item.replace("\"", "")).toList();
    }

    private static String after(String line, String key) {
        String name = "\"" + key + "\":";
        return line.substring(line.indexOf(name) + name.length());
    }
}
