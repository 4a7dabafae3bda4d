using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>Where one term stands in one field of a segment's living entries, laid out in memory.</summary>
/// <remarks>
/// Positions are read when they are first asked for: of a thousand words that begin alike, most stand in none of the few
/// documents whose positions a search looks at.
/// </remarks>
internal sealed class TermOccurrences
{
    private readonly int[] _documents;
    private readonly int[] _starts;
    private readonly ushort[] _lengths;
    private readonly TermPlace _place;
    private volatile TermPositions? _positions;
    private volatile Worths? _worths;

    private TermOccurrences(int[] documents, int[] starts, ushort[] lengths, TermPlace place) =>
        (_documents, _starts, _lengths, _place) = (documents, starts, lengths, place);

    /// <summary>The documents, ascending.</summary>
    public ReadOnlySpan<int> Documents => _documents;

    /// <summary>Bytes that the lists take, with what frequencies are worth and without positions.</summary>
    public long Size => (sizeof(int) * ((long)_documents.Length + _starts.Length)) + ((sizeof(ushort) + sizeof(float)) * (long)_lengths.Length);

    /// <summary>Reads a term's postings to their end; null when no living entry holds it.</summary>
    /// <param name="postings">The term's postings in the field, with frequencies.</param>
    /// <param name="lengths">Number of words in the field by document.</param>
    /// <param name="mostDocuments">How many documents there may be; of a segment from which none was deleted, how many there are.</param>
    /// <param name="place">From where its positions are read, when they are asked for.</param>
    public static TermOccurrences? Read(DocsEnum postings, ushort[] lengths, int mostDocuments, TermPlace place)
    {
        var (documents, starts, documentLengths) = (new int[mostDocuments], new int[mostDocuments + 1], new ushort[mostDocuments]);
        var count = 0;
        while (postings.NextDoc() is not DocsEnum.NO_MORE_DOCS and var document)
        {
            (documents[count], documentLengths[count]) = (document, lengths[document]);
            starts[count + 1] = starts[count] + postings.Freq;
            count++;
        }

        return count == mostDocuments
            ? new TermOccurrences(documents, starts, documentLengths, place)
            : count == 0 ? null : new TermOccurrences(documents[..count], starts[..(count + 1)], documentLengths[..count], place);
    }

    /// <summary>How often the term stands in a document, given by its index among <see cref="Documents"/>.</summary>
    public int FrequencyAt(int index) => _starts[index + 1] - _starts[index];

    /// <summary>Number of words in the field of a document, given by its index among <see cref="Documents"/>.</summary>
    /// <remarks>Kept beside the postings, which are walked through in order: looked up by document, nearly every one is fetched from afar.</remarks>
    public int LengthAt(int index) => _lengths[index];

    /// <summary>How often the term stands in each of <see cref="Documents"/>, times what one occurrence is worth there.</summary>
    /// <param name="occurrenceWeights">What one occurrence is worth by the number of words in the field.</param>
    /// <remarks>Kept until asked for by others, as happens when the index has changed: walked through, they are fetched in order, where lengths, starts and weights come from three places.</remarks>
    public ReadOnlySpan<float> WorthsBy(float[] occurrenceWeights)
    {
        // Two threads may both come here: they reckon the same.
        var worths = _worths;
        if (worths is null || worths.By != occurrenceWeights)
            _worths = worths = new Worths(occurrenceWeights, Reckon(occurrenceWeights));

        return worths.Values;
    }

    /// <summary>Where the term stands in a document, given by its index among <see cref="Documents"/>; ascending.</summary>
    public ReadOnlySpan<int> PositionsAt(int index) => (_positions ??= _place.Terms.ReadPositions(_place.Term, _place.Field, _starts)).At(index);

    /// <summary>Sets the bits of the documents.</summary>
    public void AddTo(FixedBitSet holding)
    {
        foreach (var document in _documents)
            holding.Set(document);
    }

    /// <summary>Whether any of the documents holds the term.</summary>
    /// <param name="documents">Ascending.</param>
    public bool StandsInAny(ReadOnlySpan<int> documents)
    {
        var at = 0;
        foreach (var document in documents)
        {
            at = IndexFrom(at, document);
            if (at == _documents.Length)
                return false;

            if (_documents[at] == document)
                return true;
        }

        return false;
    }

    /// <summary>Index of the first document that is not before the target, and their number when there is none.</summary>
    /// <param name="from">An index not after it. The next few are tried first, then ever wider strides.</param>
    /// <param name="target">Number of a document.</param>
    /// <remarks>J. L. Bentley, A. C. Yao, An almost optimal algorithm for unbounded searching (1976).</remarks>
    public int IndexFrom(int from, int target)
    {
        var documents = _documents;
        var stride = 1;
        var end = from;
        while (end < documents.Length && documents[end] < target)
        {
            from = end + 1;
            end += stride;
            stride *= 2;
        }

        end = Math.Min(end, documents.Length);
        while (from < end)
        {
            var middle = (from + end) >>> 1;
            if (documents[middle] < target)
                from = middle + 1;
            else
                end = middle;
        }

        return from;
    }

    private float[] Reckon(float[] occurrenceWeights)
    {
        var worths = new float[_documents.Length];
        for (var index = 0; index < worths.Length; index++)
            worths[index] = FrequencyAt(index) * occurrenceWeights[_lengths[index]];

        return worths;
    }

    private sealed record Worths(float[] By, float[] Values);
}

/// <summary>Where a term's postings are read from.</summary>
internal readonly record struct TermPlace(SegmentTerms Terms, FlavouredTerm Term, TextField Field);
