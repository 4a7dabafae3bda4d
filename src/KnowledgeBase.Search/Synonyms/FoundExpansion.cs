using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>A rule that words of a query set off.</summary>
/// <param name="Words">The words, as typed.</param>
/// <param name="Path">What the rule leads to.</param>
/// <param name="IsOff">Whether the request asked to do without it.</param>
internal sealed record FoundExpansion(string Words, SynonymPath Path, bool IsOff)
{
    public string Id { get; } = Path.To.Id;

    public Pattern Pattern => Path.Pattern;

    public Expansion ToExpansion(int hits) => new()
    {
        Id = Id,
        Kind = Path.Rule.Kind,
        Words = Words,
        Addition = Path.To.Text,
        IsOff = IsOff,
        Hits = hits,
    };
}
