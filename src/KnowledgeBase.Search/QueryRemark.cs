namespace KnowledgeBase.Search;

/// <summary>A way in which the answer departs from the question.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Words">The words of the query it concerns, as typed.</param>
public sealed record QueryRemark(QueryRemarkKind Kind, IReadOnlyList<string> Words);

/// <summary>The reasons for a <see cref="QueryRemark"/>.</summary>
public enum QueryRemarkKind
{
    /// <summary>No entry holds all words; those that hold the most are shown. Words: those found nowhere, if any.</summary>
    NotAllWords,

    /// <summary>The query is a sentence, and entries with some of its words are shown, the best first. Words: those found nowhere.</summary>
    Question,

    /// <summary>A word stands nowhere, and likely others were looked for. Words: the one typed, then those looked for.</summary>
    Corrected,

    /// <summary>More words begin as typed than are looked for; the shortest were. Words: the beginning.</summary>
    PrefixCut,

    /// <summary>The query was longer than <see cref="SearchRequest.MaxQueryLength"/> or had too many words; the rest was left out.</summary>
    Shortened,
}
