using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Conditions;

/// <summary>What somebody types to find values in a long list: words in any form, or parts of words as they are being typed.</summary>
/// <param name="text">As typed.</param>
internal sealed class NamePart(string text)
{
    /// <summary>Shorter ones stand inside half of all words; they are looked for at the beginning.</summary>
    private const int ShortestInside = 3;

    private readonly string _plain = FieldValue.Plain(text.Trim());
    private readonly IReadOnlyList<AnalyzedToken> _words = FieldValue.WordsOf(PolishText.Default.Analyze(text));

    /// <summary>Whether the value has a name that holds all of it.</summary>
    public bool IsIn(FieldValue value) =>
        value.Mentions(_words, IsPart) || (_plain.Length >= ShortestInside && value.HoldsText(_plain));

    private static bool IsPart(AnalyzedToken asked, AnalyzedToken word) => asked.Folded.Length >= ShortestInside
        ? word.Folded.Contains(asked.Folded, StringComparison.Ordinal)
        : word.Folded.StartsWith(asked.Folded, StringComparison.Ordinal);
}
