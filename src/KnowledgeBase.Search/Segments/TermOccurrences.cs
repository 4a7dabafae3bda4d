using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>Where one term stands in one field of a segment's living entries, laid out in memory.</summary>
/// <remarks>
/// Of the hundreds of thousands of terms that are kept most stand in a document or two, and the collector of garbage looks at
/// objects, not at bytes: hence one array for all lists. Positions are read when they are first asked for: of a thousand words
/// that begin alike, most stand in none of the few documents whose positions a search looks at.
/// </remarks>
internal sealed class TermOccurrences
{
    /// <summary>What the frequencies in so many documents are worth is reckoned each time, and kept where there are more.</summary>
    public const int FewDocuments = 64;

    /// <summary>Bytes of the objects besides what the lists hold.</summary>
    private const int Overhead = 104;

    // The documents; where the positions of each begin, and their number; the number of words in the field of each.
    private readonly int[] _lists;
    private readonly int _count;
    private readonly TermPlace _place;
    private volatile int[]? _positions;
    private volatile KeptWorths? _worths;

    private TermOccurrences(int[] lists, int count, TermPlace place) => (_lists, _count, _place) = (lists, count, place);

    /// <summary>The documents, ascending.</summary>
    public ReadOnlySpan<int> Documents => _lists.AsSpan(0, _count);

    /// <summary>Bytes, with what frequencies are worth and without positions.</summary>
    public long Size => Overhead + (sizeof(int) * (long)_lists.Length) + (_count > FewDocuments ? sizeof(float) * (long)_count : 0);

    private ReadOnlySpan<int> Starts => _lists.AsSpan(_count, _count + 1);

    /// <summary>Reads a term's postings to their end; null when no living entry holds it.</summary>
    /// <param name="postings">The term's postings in the field, with frequencies.</param>
    /// <param name="lengths">Number of words in the field by document.</param>
    /// <param name="mostDocuments">How many documents there may be; of a segment from which none was deleted, how many there are.</param>
    /// <param name="place">From where its positions are read, when they are asked for.</param>
    public static TermOccurrences? Read(DocsEnum postings, ushort[] lengths, int mostDocuments, TermPlace place)
    {
        var lists = new int[SizeOf(mostDocuments)];
        var documents = lists.AsSpan(0, mostDocuments);
        var starts = lists.AsSpan(mostDocuments, mostDocuments + 1);
        var fieldLengths = lists.AsSpan(LengthsIn(mostDocuments));
        var count = 0;
        while (postings.NextDoc() is not DocsEnum.NO_MORE_DOCS and var document)
        {
            (documents[count], fieldLengths[count]) = (document, lengths[document]);
            starts[count + 1] = starts[count] + postings.Freq;
            count++;
        }

        if (count == 0)
            return null;

        return new TermOccurrences(count == mostDocuments ? lists : [.. documents[..count], .. starts[..(count + 1)], .. fieldLengths[..count]], count, place);
    }

    /// <summary>How often the term stands in a document, given by its index among <see cref="Documents"/>.</summary>
    public int FrequencyAt(int index) => _lists[_count + index + 1] - _lists[_count + index];

    /// <summary>Number of words in the field of a document, given by its index among <see cref="Documents"/>.</summary>
    /// <remarks>Kept beside the postings, which are walked through in order: looked up by document, nearly every one is fetched from afar.</remarks>
    public int LengthAt(int index) => _lists[LengthsIn(_count) + index];

    /// <summary>How often the term stands in some of <see cref="Documents"/>, times what one occurrence is worth there.</summary>
    /// <param name="documents">The indices of a run of documents.</param>
    /// <param name="occurrenceWeights">What one occurrence is worth by the number of words in the field.</param>
    /// <param name="room">At least <see cref="FewDocuments"/>; overwritten.</param>
    /// <remarks>Kept until asked for by others, as happens when the index has changed: walked through, they are fetched in order, where lengths, starts and weights come from three places.</remarks>
    public ReadOnlySpan<float> Worths(Range documents, float[] occurrenceWeights, Span<float> room)
    {
        if (_count <= FewDocuments)
        {
            var (first, length) = documents.GetOffsetAndLength(_count);
            Reckon(occurrenceWeights, first, room[..length]);
            return room[..length];
        }

        // Two threads may both come here: they reckon the same.
        var kept = _worths;
        if (kept is null || kept.By != occurrenceWeights)
        {
            kept = new KeptWorths(occurrenceWeights, new float[_count]);
            Reckon(occurrenceWeights, first: 0, kept.Values);
            _worths = kept;
        }

        return kept.Values.AsSpan(documents);
    }

    /// <summary>Where the term stands in a document, given by its index among <see cref="Documents"/>; ascending.</summary>
    public ReadOnlySpan<int> PositionsAt(int index) =>
        (_positions ??= _place.Terms.ReadPositions(_place.Term, _place.Field, Starts[^1])).AsSpan(Starts[index]..Starts[index + 1]);

    /// <summary>Sets the bits of the documents.</summary>
    public void AddTo(FixedBitSet holding)
    {
        foreach (var document in Documents)
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
            if (at == _count)
                return false;

            if (_lists[at] == document)
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
        var documents = Documents;
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

    private static int LengthsIn(int documents) => (2 * documents) + 1;

    private static int SizeOf(int documents) => LengthsIn(documents) + documents;

    private void Reckon(float[] occurrenceWeights, int first, Span<float> worths)
    {
        for (var index = 0; index < worths.Length; index++)
            worths[index] = FrequencyAt(first + index) * occurrenceWeights[LengthAt(first + index)];
    }

    private sealed record KeptWorths(float[] By, float[] Values);
}

/// <summary>Where a term's postings are read from.</summary>
internal readonly record struct TermPlace(SegmentTerms Terms, FlavouredTerm Term, TextField Field);
