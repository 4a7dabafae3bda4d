import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the documents into a Lucene index: title and body with positions, facet values as one column. */
final class JavaIndex {
    // As large as ours.
    private static final double BUFFER_MEGABYTES = 256;

    static void write(List<Document> documents, Path folder, Analyzer analyzer) throws IOException {
        write(documents, folder, analyzer, 1);
    }

    /** The same on several threads, each of which adds a part of the documents. */
    static void write(List<Document> documents, Path folder, Analyzer analyzer, int threads) throws IOException {
        IndexWriterConfig configuration = new IndexWriterConfig(analyzer)
            .setMergeScheduler(new SerialMergeScheduler())
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (FSDirectory directory = FSDirectory.open(folder); IndexWriter writer = new IndexWriter(directory, configuration)) {
            addAll(documents, writer, threads);
            writer.commit();
        }
    }

    private static void addAll(List<Document> documents, IndexWriter writer, int threads) throws IOException {
        if (threads == 1) {
            add(documents, writer);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> parts = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                List<Document> own = documents.subList(part * documents.size() / threads, (part + 1) * documents.size() / threads);
                parts.add(() -> add(own, writer));
            }
            for (Future<Void> part : pool.invokeAll(parts))
                part.get();
        } catch (ExecutionException | InterruptedException exception) {
            throw new IOException(exception);
        } finally {
            pool.shutdown();
        }
    }

    private static Void add(List<Document> documents, IndexWriter writer) throws IOException {
        for (Document document : documents)
            writer.addDocument(of(document));
        return null;
    }

    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static org.apache.lucene.document.Document of(Document source) {
        var document = new org.apache.lucene.document.Document();
        document.add(new StringField("id", source.id(), Store.YES));
        document.add(new TextField("title", source.title(), Store.NO));
        document.add(new TextField("body", source.body(), Store.NO));
        for (String facet : source.facets())
            document.add(new SortedSetDocValuesField("facets", new BytesRef(facet)));
        return document;
    }
}
