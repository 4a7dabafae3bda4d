using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Differences;
using KnowledgeBase.Web.Entries;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>Two entries beside each other: their facts, where they differ, and the difference of their texts.</summary>
public sealed class ComparisonPresenter(Entry first, Entry second, Library library, bool isSideBySide)
{
    private readonly NearDuplicatePair _pair = SearchEngine.Compare(first, second);
    private readonly IReadOnlyList<FactRow> _firstFacts = new EntryPresenter(first, library).Facts;
    private readonly IReadOnlyList<FactRow> _secondFacts = new EntryPresenter(second, library).Facts;

    public Entry First => first;

    public Entry Second => second;

    public bool HasExample => first.IsExample || second.IsExample;

    public string Measure => NearDuplicateTexts.Measure(_pair);

    public bool IsSideBySide => isSideBySide;

    /// <summary>Facts that differ, with the values of each; an entry without one has none.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<FactValue> First, IReadOnlyList<FactValue> Second)> DifferentFacts =>
        [.. Names().Where(name => !IsSame(name)).Select(name => (name, ValuesOf(_firstFacts, name), ValuesOf(_secondFacts, name)))];

    /// <summary>The names of the facts in which they agree.</summary>
    public IReadOnlyList<string> SameFacts => [.. Names().Where(IsSame)];

    /// <summary>Summary and text; the titles stand above, with their links.</summary>
    public DifferenceView Text => new(TextDifference.Of(BlocksOf(first), BlocksOf(second)), NameOf(first), NameOf(second), isSideBySide);

    public string NameOf(Entry entry) => entry.Id.ToUpperInvariant();

    private static IEnumerable<TextBlock> BlocksOf(Entry entry) =>
        [new TextBlock(entry.Summary, IsHeading: false), .. TextBlock.Of(entry)];

    private static IReadOnlyList<FactValue> ValuesOf(IReadOnlyList<FactRow> facts, string name) =>
        facts.FirstOrDefault(row => row.Name == name)?.Values ?? [];

    private IEnumerable<string> Names() => _firstFacts.Concat(_secondFacts).Select(row => row.Name).Distinct();

    private bool IsSame(string name) =>
        ValuesOf(_firstFacts, name).Select(value => value.Text).ToHashSet().SetEquals(ValuesOf(_secondFacts, name).Select(value => value.Text));
}
