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

    /// <summary>An operator asks for words that stand nowhere. Words: those.</summary>
    Nowhere,

    /// <summary>A name before a colon is no field's and was read as text. Words: the names.</summary>
    UnknownField,

    /// <summary>A field has no such value, so nothing can have it. Words: the field as typed with its value.</summary>
    UnknownValue,

    /// <summary>A parenthesis or a quotation mark has no partner and was read as text. Words: the signs.</summary>
    Unbalanced,

    /// <summary>Parentheses lie too deep within others; the innermost were left out.</summary>
    TooDeep,

    /// <summary>An operator has nothing to operate on and was read as a word. Words: the operators.</summary>
    OperatorAsText,

    /// <summary>Too few letters stand before a star, which was read as text. Words: as typed.</summary>
    PrefixTooShort,
}
