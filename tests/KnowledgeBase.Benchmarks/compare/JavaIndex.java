import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** Writes the documents into a Lucene index on one thread: title and body with positions, facet values as one column. */
final class JavaIndex {
    // As large as ours.
    private static final double BUFFER_MEGABYTES = 256;

    static void write(List<Document> documents, Path folder, Analyzer analyzer) throws IOException {
        IndexWriterConfig configuration = new IndexWriterConfig(analyzer)
            .setMergeScheduler(new SerialMergeScheduler())
            .setUseCompoundFile(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (FSDirectory directory = FSDirectory.open(folder); IndexWriter writer = new IndexWriter(directory, configuration)) {
            for (Document document : documents)
                writer.addDocument(of(document));
            writer.commit();
        }
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
