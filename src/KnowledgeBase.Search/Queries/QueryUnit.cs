using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Queries;

/// <summary>One word, reference or quoted phrase of a query: found or not found as a whole, and scored once.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Pattern">What to look for.</param>
/// <param name="Position">Place in the query, in words, for the distance to its neighbours.</param>
/// <param name="IsStopWord">Whether it carries no weight.</param>
internal sealed record QueryUnit(string Text, Pattern Pattern, int Position, bool IsStopWord)
{
    /// <summary>What the word may be read as: by these a rule of the editors knows it. Empty for what is quoted or only begun.</summary>
    public IReadOnlyCollection<string> Readings { get; init; } = [];

    /// <summary>The word in the forms of its relatives: a weak match, for words that are not needed.</summary>
    public WordPattern? Relatives { get; init; }

    /// <summary>The unit as it was read, before synonyms and corrections.</summary>
    public Pattern Own { get; init; } = Pattern;

    /// <summary>Whether a relative counts as the word itself.</summary>
    public bool TakesRelatives { get; init; }

    /// <summary>Whether an operator says when it is needed; otherwise it is wanted, and left out when no entry holds all words.</summary>
    public bool IsBound { get; init; }

    /// <summary>The only field in which it counts; null for all.</summary>
    public TextField? Only { get; init; }

    /// <summary>Whether more words begin so, or are spelled nearly so, than are looked for.</summary>
    public bool IsCutPrefix { get; init; }

    /// <summary>The word that may be corrected; null for what is no plain word, and for a word of the dictionary: who types one means it.</summary>
    public string? Correctable { get; init; }

    /// <summary>What was looked for instead, because the word stands nowhere; the likeliest first.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];
}
