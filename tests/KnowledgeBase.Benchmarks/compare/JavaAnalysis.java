import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How fast Lucene's Polish analysis is: words to stems by Stempel, texts to stems by PolishAnalyzer. */
final class JavaAnalysis {
    private static final int WARM_UPS = 20;
    private static final int PASSES = 7;

    static void measure(Path corpus, List<Document> documents, Analyzer analyzer, Measured measured) throws IOException {
        List<String> words = Files.readAllLines(corpus.resolve("words.txt"));
        StempelStemmer stemmer = new StempelStemmer(PolishAnalyzer.getDefaultTable());
        measured.add("token filter words/s", rate(words.size(), () -> walk(new StempelFilter(new WordStream(words), stemmer))));

        List<String> texts = documents.stream().limit(1000).map(Document::body).toList();
        int tokens = texts.stream().mapToInt(text -> new StringTokenizer(text, " ,.").countTokens()).sum();
        measured.add("analyzer words/s", rate(tokens, () -> {
            for (String text : texts)
                walk(analyzer.tokenStream("body", text));
        }));
    }

    private static void walk(TokenStream stream) throws IOException {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        int letters = 0;
        stream.reset();
        while (stream.incrementToken())
            letters += term.length();
        stream.end();
        stream.close();
        if (letters == 0)
            throw new IllegalStateException("The stream was empty.");
    }

    /** The middle of several passes, in units a second of this thread's processor time. */
    private static double rate(int units, Measured.Action pass) throws IOException {
        for (int i = 0; i < WARM_UPS; i++)
            pass.run();
        double[] rates = new double[PASSES];
        for (int i = 0; i < PASSES; i++) {
            long start = Measured.threadNanoseconds();
            pass.run();
            rates[i] = units * 1e9 / (Measured.threadNanoseconds() - start);
        }
        Arrays.sort(rates);
        return rates[PASSES / 2];
    }

    /** Words that are already split, as a token stream. */
    private static final class WordStream extends TokenStream {
        private final List<String> words;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private int next;

        WordStream(List<String> words) {
            this.words = words;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.size())
                return false;
            clearAttributes();
            String word = words.get(next++);
            word.getChars(0, word.length(), term.resizeBuffer(word.length()), 0);
            term.setLength(word.length());
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            next = 0;
        }
    }
}
