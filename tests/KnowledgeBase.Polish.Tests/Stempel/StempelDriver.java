import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Asks Lucene's own Stempel, a line of answer for a line of input, in UTF-8. */
public final class StempelDriver {
    public static void main(String[] arguments) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            if (arguments.length == 0) {
                analyze(in, out);
            } else {
                stem(in, out, arguments);
            }
        }
    }

    /** Words in; out the stem of each given table, with tabs between them, nothing where there is no stem. */
    private static void stem(BufferedReader words, BufferedWriter out, String[] tables) throws IOException {
        List<StempelStemmer> stemmers = new ArrayList<>();
        for (String table : tables) {
            stemmers.add(table.equals("default") ? new StempelStemmer(PolishAnalyzer.getDefaultTable()) : new StempelStemmer(new FileInputStream(table)));
        }
        for (String word = words.readLine(); word != null; word = words.readLine()) {
            for (int i = 0; i < stemmers.size(); i++) {
                StringBuilder stem = stemmers.get(i).stem(word);
                out.append(i == 0 ? "" : "\t").append(stem == null ? "" : stem);
            }
            out.append('\n');
        }
    }

    /** Texts in; out every token as term, position increment, start and end. */
    private static void analyze(BufferedReader texts, BufferedWriter out) throws IOException {
        Analyzer analyzer = new PolishAnalyzer();
        for (String text = texts.readLine(); text != null; text = texts.readLine()) {
            try (TokenStream tokens = analyzer.tokenStream("text", text)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
                OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    out.append(term).append(" +" + increment.getPositionIncrement() + " " + offset.startOffset() + "-" + offset.endOffset() + "; ");
                }
                tokens.end();
            }
            out.append('\n');
        }
    }
}
