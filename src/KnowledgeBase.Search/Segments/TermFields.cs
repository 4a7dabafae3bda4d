using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Segments;

/// <summary>Where one term stands in a segment, field by field.</summary>
/// <param name="occurrences">By field; null where no living entry holds the term.</param>
internal sealed class TermFields(TermOccurrences?[] occurrences)
{
    /// <summary>What keeping a term takes besides its lists, whether it stands anywhere or not, in bytes; half of it stands for its objects, as with a list.</summary>
    private const int Overhead = 400;

    /// <summary>Of a term that stands nowhere, as most words do in all segments but one.</summary>
    public static TermFields Nowhere { get; } = new(new TermOccurrences?[FieldNames.TextFields.Length]);

    /// <summary>Where the term stands in the field; null when nowhere.</summary>
    public TermOccurrences? this[TextField field] => occurrences[(int)field];

    /// <summary>Number of living entries that hold the term in the field.</summary>
    public int DocumentsWith(TextField field) => occurrences[(int)field]?.Count ?? 0;

    public bool StandsAnywhere => Array.Exists(occurrences, inField => inField is not null);

    /// <summary>Bytes, nearly.</summary>
    public long Size => Overhead + occurrences.Sum(inField => inField?.Size ?? 0);
}
