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

    /// <summary>The facts, and the summary and text; the titles stand above, with their links.</summary>
    public ComparisonView View => new(
        new FactComparison(_firstFacts, _secondFacts),
        new DifferenceView(TextDifference.Of(BlocksOf(first), BlocksOf(second)), NameOf(first), NameOf(second), NamesAreContent: true, isSideBySide),
        Routes.Comparison(first, second));

    public string NameOf(Entry entry) => entry.Id.ToUpperInvariant();

    private static IEnumerable<TextBlock> BlocksOf(Entry entry) =>
        [new TextBlock(entry.Summary, IsHeading: false), .. TextBlock.Of(entry)];
}
