using KnowledgeBase.Content.Rules;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Synonyms;

namespace KnowledgeBase.Search.Pins;

/// <summary>The queries for which editors recommend entries.</summary>
internal sealed class PinnedQueries(IReadOnlyList<PinnedRule> rules)
{
    private readonly List<PinnedQuery> _queries =
        [.. rules.SelectMany(rule => rule.Queries.Select(query => new PinnedQuery(rule, query))).Where(query => query.Words.Count > 0)];

    /// <summary>The rule for these words, whatever their order and form; of several the first.</summary>
    public PinnedRule? RuleFor(ReadQuery query) => _queries.Find(pinned => pinned.IsAskedBy(query.Units))?.Rule;
}

/// <summary>One query of a rule.</summary>
internal sealed class PinnedQuery(PinnedRule rule, string text)
{
    public PinnedRule Rule { get; } = rule;

    public string Text { get; } = text;

    /// <summary>Its words but function words, which queries are read without.</summary>
    public IReadOnlyList<RuleWord> Words { get; } = Weighty([.. RuleWord.ReadAll(text).DistinctBy(word => string.Join(' ', word.Readings.Order(StringComparer.Ordinal)))]);

    public bool IsAskedBy(IReadOnlyList<QueryUnit> units) => HasEachOnce([.. units.Select(unit => unit.AllReadings())]);

    public bool IsSameAs(PinnedQuery other) => HasEachOnce([.. other.Words.Select(word => word.Readings)]);

    private static List<RuleWord> Weighty(List<RuleWord> words) =>
        words.Exists(word => !word.IsStopWord) ? words.FindAll(word => !word.IsStopWord) : words;

    // Words that are read alike are rare in a query of a few, so each takes the first that fits.
    private bool HasEachOnce(List<IEnumerable<string>> readings)
    {
        if (readings.Count != Words.Count)
            return false;

        var left = Words.ToList();
        return readings.TrueForAll(ofUnit => left.FindIndex(word => word.IsAnyOf(ofUnit)) is >= 0 and var found && left.Remove(left[found]));
    }
}
