import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.QueryBuilder;

/** One query of the comparison: each of its words is looked for in title and body, the better field counts. */
record Query(String kind, String words, Integer expected) {
    private static final float TIE_BREAKER = 0.3f;

    static List<Query> readAll(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Query::read).toList();
    }

    boolean isCheck() {
        return expected != null;
    }

    boolean countsFacets() {
        return kind.startsWith("Facet");
    }

    /** Analysed anew for each search, as ours is. */
    org.apache.lucene.search.Query make(Analyzer analyzer) {
        if (kind.equals("Prefix"))
            return inEitherField(new PrefixQuery(new Term("title", words)), new PrefixQuery(new Term("body", words)));

        QueryBuilder builder = new QueryBuilder(analyzer);
        if (kind.equals("Phrase"))
            return inEitherField(builder.createPhraseQuery("title", words), builder.createPhraseQuery("body", words));

        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words.split(" ")) {
            org.apache.lucene.search.Query either = inEitherField(builder.createBooleanQuery("title", word), builder.createBooleanQuery("body", word));
            if (either != null)
                all.add(either, kind.equals("Or") ? Occur.SHOULD : Occur.MUST);
        }
        return all.build();
    }

    // A stop word leaves nothing.
    private static org.apache.lucene.search.Query inEitherField(org.apache.lucene.search.Query title, org.apache.lucene.search.Query body) {
        return title == null || body == null ? null : new DisjunctionMaxQuery(new ArrayList<>(List.of(title, body)), TIE_BREAKER);
    }

    private static Query read(String line) {
        String[] parts = line.split("\t", -1);
        return new Query(parts[0], parts[1], parts[2].isEmpty() ? null : Integer.valueOf(parts[2]));
    }
}
