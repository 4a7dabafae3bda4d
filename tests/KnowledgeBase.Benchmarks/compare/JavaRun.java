import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.store.FSDirectory;

/** One measurement of Lucene with its PolishAnalyzer over a generated corpus. */
final class JavaRun {
    private static final int WARM_UPS = 10;
    private static final int PASSES = 3;
    private static final int PAGE_SIZE = 10;

    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private JavaRun(Analyzer analyzer, IndexSearcher searcher) {
        this.analyzer = analyzer;
        this.searcher = searcher;
        searcher.setQueryCache(null); // ours has none either
    }

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        String name = arguments[1];
        Measured measured = new Measured();
        Analyzer[] made = new Analyzer[1];
        measured.add("analysis resources ms", Measured.milliseconds(() -> {
            made[0] = new PolishAnalyzer();
            made[0].tokenStream("body", "").close();
        }));
        Path index = Path.of(arguments[2]);
        if (arguments.length > 3) {
            makeIndexOnTwoThreads(corpus, index, made[0], measured);
            measured.write(corpus.resolve(name + ".figures"));
            return;
        }
        makeIndex(corpus, index, made[0], measured);
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            new JavaRun(made[0], new IndexSearcher(reader)).query(corpus, name, measured);
            measured.add("heap with open index, texts left out, MB", Measured.heapMegabytes());
        }
        measured.add("peak resident memory, MB", Measured.peakMegabytes());
        measured.write(corpus.resolve(name + ".figures"));
    }

    // The first index is for the compiler to warm up on.
    private static void makeIndex(Path corpus, Path index, Analyzer analyzer, Measured measured) throws IOException {
        List<Document> documents = Document.readAll(corpus.resolve("documents.jsonl"));
        JavaAnalysis.measure(corpus, documents, analyzer, measured);
        JavaIndex.write(documents.subList(0, Math.min(10_000, documents.size())), Files.createTempDirectory(index, "warm-up"), analyzer);
        long start = System.nanoTime();
        double milliseconds = Measured.milliseconds(() -> JavaIndex.write(documents, index, analyzer));
        measured.add("indexing documents/s of processor time", documents.size() * 1000 / milliseconds);
        measured.add("indexing documents/s on the wall", documents.size() * 1e9 / (System.nanoTime() - start));
        measured.add("index size, bytes/document", (double) JavaIndex.bytes(index) / documents.size());
    }

    private static void makeIndexOnTwoThreads(Path corpus, Path index, Analyzer analyzer, Measured measured) throws IOException {
        List<Document> documents = Document.readAll(corpus.resolve("documents.jsonl"));
        JavaIndex.write(documents.subList(0, Math.min(10_000, documents.size())), Files.createTempDirectory(index, "warm-up"), analyzer, 2);
        long start = System.nanoTime();
        JavaIndex.write(documents, index, analyzer, 2);
        measured.add("indexing documents/s on the wall, two threads", documents.size() * 1e9 / (System.nanoTime() - start));
    }

    private void query(Path corpus, String name, Measured measured) throws IOException {
        List<Query> queries = Query.readAll(corpus.resolve("queries.tsv"));
        List<String> hits = new ArrayList<>();
        for (Query query : queries)
            hits.add(check(query));
        Files.write(corpus.resolve(name + ".hits"), hits);

        Map<String, List<Query>> kinds = queries.stream().filter(query -> !query.isCheck())
            .collect(Collectors.groupingBy(Query::kind, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Query>> kind : kinds.entrySet()) {
            for (int pass = 0; pass < WARM_UPS; pass++) {
                for (Query query : kind.getValue())
                    search(query);
            }
            long[] times = new long[kind.getValue().size()];
            for (int i = 0; i < times.length; i++)
                times[i] = time(kind.getValue().get(i));
            measured.addTimes(kind.getKey(), times);
        }
    }

    private String check(Query query) throws IOException {
        Answer answer = search(query);
        if (query.isCheck() && answer.total != query.expected())
            throw new IllegalStateException(query + ": Lucene finds " + answer.total);
        return answer.total + "\t" + answer.counted;
    }

    private long time(Query query) throws IOException {
        long[] times = new long[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            long start = Measured.threadNanoseconds();
            search(query);
            times[pass] = Measured.threadNanoseconds() - start;
        }
        Arrays.sort(times);
        return times[PASSES / 2];
    }

    private record Answer(long total, long counted, List<String> ids) {
    }

    // Exact totals, the best ten and their identifiers: what ours answers with.
    private Answer search(Query query) throws IOException {
        TopScoreDocCollector top = TopScoreDocCollector.create(PAGE_SIZE, Integer.MAX_VALUE);
        FacetCollector facets = query.countsFacets() ? new FacetCollector() : null;
        searcher.search(query.make(analyzer), MultiCollector.wrap(top, facets));
        TopDocs found = top.topDocs();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc document : found.scoreDocs)
            ids.add(searcher.doc(document.doc).get("id"));
        return new Answer(found.totalHits.value, facets == null ? 0 : facets.compared(), ids);
    }
}
