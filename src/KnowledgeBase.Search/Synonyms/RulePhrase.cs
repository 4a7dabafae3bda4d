using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>One side of a synonym rule: a word or words one right after the other, in any form.</summary>
/// <param name="text">As the rule has it.</param>
internal sealed class RulePhrase(string text)
{
    public string Text { get; } = text;

    public IReadOnlyList<RuleWord> Words { get; } = RuleWord.ReadAll(text);

    /// <summary>A name for addresses: the same words without Polish letters, joined by hyphens.</summary>
    public string Id => string.Join('-', Folding.Fold(Text.ToLowerInvariant()).Split([.. Text.Where(sign => !char.IsLetterOrDigit(sign))], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether inflection alone leads from one to the other.</summary>
    public bool IsSameAs(RulePhrase other) =>
        Words.Count == other.Words.Count && Words.Zip(other.Words).All(pair => pair.First.IsAnyOf(pair.Second.Readings));

    public Pattern PatternBy(MatchRoute route) =>
        Words.Count == 1 ? Words[0].PatternBy(route) : new SequencePattern([.. Words.Select(word => word.PatternBy(route))]);
}
