using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Differences;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>Two entries beside each other: their facts, where they differ, and the difference of their texts.</summary>
public sealed class ComparisonPresenter(Entry first, Entry second, Library library, bool isSideBySide)
{
    private readonly NearDuplicatePair _pair = SearchEngine.Compare(first, second);
    private readonly IReadOnlyList<FactRow> _firstFacts = new EntryPresenter(first, library).Facts;
    private readonly IReadOnlyList<FactRow> _secondFacts = new EntryPresenter(second, library).Facts;

    private static INearDuplicateWords Words => Wording.Current.NearDuplicates;

    public Entry First => first;

    public Entry Second => second;

    public bool HasExample => first.IsExample || second.IsExample;

    public string Title => Words.ComparisonOf(NameOf(first), NameOf(second));

    public string Measure => Words.Measure(WholePercent.Of(_pair.Resemblance), WholePercent.Of(_pair.Containment));

    public bool IsSideBySide => isSideBySide;

    /// <summary>Facts that differ, with the values of each; an entry without one has none.</summary>
    public IReadOnlyList<(FactRow First, FactRow Second)> DifferentFacts =>
        [.. Facts().Where(fact => !IsSame(fact)).Select(fact => (RowOf(_firstFacts, fact), RowOf(_secondFacts, fact)))];

    /// <summary>The names of the facts in which they agree, in small letters; null when there are none.</summary>
    public string? SameFacts => Facts().Where(IsSame).Select(Wording.Current.Facts.Name).ToList() is { Count: > 0 } names
        ? Words.SameFacts(string.Join(", ", names).ToLowerInvariant())
        : null;

    /// <summary>Summary and text; the titles stand above, with their links.</summary>
    public DifferenceView Text => new(TextDifference.Of(BlocksOf(first), BlocksOf(second)), NameOf(first), NameOf(second), isSideBySide);

    public string NameOf(Entry entry) => entry.Id.ToUpperInvariant();

    private static IEnumerable<TextBlock> BlocksOf(Entry entry) =>
        [new TextBlock(entry.Summary, IsHeading: false), .. TextBlock.Of(entry)];

    private static FactRow RowOf(IReadOnlyList<FactRow> rows, Fact fact) => rows.FirstOrDefault(row => row.Fact == fact) ?? new FactRow(fact, []);

    private static IEnumerable<(string, string?)> TextsOf(FactRow row) => row.Values.Select(value => (value.Text, value.Note));

    private IEnumerable<Fact> Facts() => _firstFacts.Concat(_secondFacts).Select(row => row.Fact).Distinct();

    private bool IsSame(Fact fact) => TextsOf(RowOf(_firstFacts, fact)).ToHashSet().SetEquals(TextsOf(RowOf(_secondFacts, fact)));
}
