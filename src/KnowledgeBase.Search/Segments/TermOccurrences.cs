using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Segments;

/// <summary>Where one term stands in one field of a segment's living entries, laid out in memory.</summary>
/// <remarks>
/// Positions are read when they are first asked for: of a thousand words that begin alike, most stand in none of the few
/// documents whose positions a search looks at. The rest is one array: hundreds of thousands of words are kept, most of them
/// of a document or two, and every object of each is looked at in every full collection.
/// </remarks>
internal sealed class TermOccurrences
{
    /// <summary>What keeping one takes besides its numbers, in bytes; half of it stands for the time that a collection of everything takes to look at its objects.</summary>
    private const int Overhead = 320;

    /// <summary>The documents; the number of positions before those of each, and of all; the number of words in the field of each.</summary>
    private readonly int[] _numbers;
    private readonly TermPlace _place;
    private volatile int[]? _positions;
    private volatile Worths? _worths;

    private TermOccurrences(int[] numbers, int count, TermPlace place) => (_numbers, Count, _place) = (numbers, count, place);

    /// <summary>Number of documents, at least one.</summary>
    public int Count { get; }

    /// <summary>The documents, ascending.</summary>
    public ReadOnlySpan<int> Documents => _numbers.AsSpan(0, Count);

    /// <summary>Bytes, nearly, with what frequencies are worth and without positions.</summary>
    public long Size => Overhead + (sizeof(int) * (long)_numbers.Length) + (sizeof(float) * (long)Count);

    private ReadOnlySpan<int> Starts => _numbers.AsSpan(Count, Count + 1);

    /// <summary>Reads a term's postings to their end; null when no living entry holds it.</summary>
    /// <param name="postings">The term's postings in the field, with frequencies.</param>
    /// <param name="lengths">Number of words in the field by document.</param>
    /// <param name="mostDocuments">How many documents there may be; of a segment from which none was deleted, how many there are.</param>
    /// <param name="place">From where its positions are read, when they are asked for.</param>
    public static TermOccurrences? Read(DocsEnum postings, ushort[] lengths, int mostDocuments, TermPlace place)
    {
        var numbers = new int[(3 * mostDocuments) + 1];
        var documents = numbers.AsSpan(0, mostDocuments);
        var starts = numbers.AsSpan(mostDocuments, mostDocuments + 1);
        var ofDocuments = numbers.AsSpan((2 * mostDocuments) + 1);
        var count = 0;
        while (postings.NextDoc() is not DocsEnum.NO_MORE_DOCS and var document)
        {
            (documents[count], ofDocuments[count]) = (document, lengths[document]);
            starts[count + 1] = starts[count] + postings.Freq;
            count++;
        }

        return count == mostDocuments
            ? new TermOccurrences(numbers, count, place)
            : count == 0 ? null : new TermOccurrences([.. documents[..count], .. starts[..(count + 1)], .. ofDocuments[..count]], count, place);
    }

    /// <summary>The document at an index of <see cref="Documents"/>, without making their list.</summary>
    public int DocumentAt(int index) => _numbers[index];

    /// <summary>How often the term stands in a document, given by its index among <see cref="Documents"/>.</summary>
    public int FrequencyAt(int index) => _numbers[Count + index + 1] - _numbers[Count + index];

    /// <summary>Number of words in the field of a document, given by its index among <see cref="Documents"/>.</summary>
    /// <remarks>Kept beside the postings, which are walked through in order: looked up by document, nearly every one is fetched from afar.</remarks>
    public int LengthAt(int index) => _numbers[(2 * Count) + 1 + index];

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
    public ReadOnlySpan<int> PositionsAt(int index)
    {
        var starts = Starts;
        return (_positions ??= _place.Terms.ReadPositions(_place.Term, _place.Field, starts[^1])).AsSpan(starts[index]..starts[index + 1]);
    }

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
            if (at == Count)
                return false;

            if (_numbers[at] == document)
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

    private float[] Reckon(float[] occurrenceWeights)
    {
        var worths = new float[Count];
        for (var index = 0; index < worths.Length; index++)
            worths[index] = FrequencyAt(index) * occurrenceWeights[LengthAt(index)];

        return worths;
    }

    private sealed record Worths(float[] By, float[] Values);
}

/// <summary>Where a term's postings are read from.</summary>
internal readonly record struct TermPlace(SegmentTerms Terms, FlavouredTerm Term, TextField Field);
