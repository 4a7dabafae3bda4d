import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the facet values of the matches, segment by segment. */
final class FacetCollector extends SimpleCollector {
    private SortedSetDocValues values;
    private long[] counts = new long[0];
    private long compared;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        addSegment();
        values = DocValues.getSortedSet(context.reader(), "facets");
        counts = new long[(int) values.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
        if (!values.advanceExact(document))
            return;
        for (long ordinal = values.nextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.nextOrd())
            counts[(int) ordinal]++;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** All counts together, but for the two facets that all documents share. */
    long compared() throws IOException {
        addSegment();
        return compared;
    }

    private void addSegment() throws IOException {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] == 0)
                continue;
            String value = values.lookupOrd(ordinal).utf8ToString();
            if (!value.startsWith("rodzaj=") && !value.startsWith("material="))
                compared += counts[ordinal];
        }
        counts = new long[0];
    }
}
