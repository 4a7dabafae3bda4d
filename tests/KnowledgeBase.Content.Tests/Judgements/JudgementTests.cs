using KnowledgeBase.Content.Reading;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Judgements;

/// <summary>The relevance sets stay true to the content and large enough to measure with.</summary>
public sealed class JudgementTests
{
    /// <summary>Fewer, and one query moves the figure of its class by more than a tenth.</summary>
    private const int SmallestClass = 10;

    /// <summary>More, and the query says too little for the order of its answers to mean anything.</summary>
    private const int MostAnswers = 15;

    private static readonly string Folder = Path.Combine(RepositoryPaths.Root, "tests", "data", "judgements");

    private static readonly string[] Classes =
        ["keywords", "question", "no-diacritics", "typo", "place", "reference", "title", "derived", "synonym"];

    private static readonly IReadOnlyList<Judgement> Main = Judgement.Read(Path.Combine(Folder, "queries.tsv"));

    private static readonly IReadOnlyList<Judgement> HeldBack = Judgement.Read(Path.Combine(Folder, "held-back", "queries.tsv"));

    private static IEnumerable<TestCaseData> Sets =>
    [
        new TestCaseData(Main).SetArgDisplayNames("main"),
        new TestCaseData(HeldBack).SetArgDisplayNames("held back"),
    ];

    private static IEnumerable<TestCaseData> Sizes =>
    [
        new TestCaseData(Main, 120).SetArgDisplayNames("main", "120"),
        new TestCaseData(HeldBack, 60).SetArgDisplayNames("held back", "60"),
    ];

    [TestCaseSource(nameof(Sets))]
    public void Every_judged_entry_is_in_the_content(IReadOnlyList<Judgement> judgements)
    {
        var library = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());

        var unknown = judgements.Select(judgement => judgement.EntryId).Except(library.Entries.Select(entry => entry.Id));

        Assert.That(unknown, Is.Empty);
    }

    [TestCaseSource(nameof(Sets))]
    public void Every_query_is_written_cleanly(IReadOnlyList<Judgement> judgements) =>
        Assert.That(judgements.Where(judgement => judgement.Query.Length == 0 || judgement.Query != judgement.Query.Trim()), Is.Empty);

    [TestCaseSource(nameof(Sets))]
    public void No_judgement_is_doubled(IReadOnlyList<Judgement> judgements) =>
        Assert.That(judgements.Select(judgement => (judgement.EntryId, judgement.Query.ToUpperInvariant())), Is.Unique);

    [TestCaseSource(nameof(Sets))]
    public void Every_query_has_one_class_and_its_lines_together(IReadOnlyList<Judgement> judgements)
    {
        var runs = judgements.Where((judgement, place) => place == 0 || Heading(judgement) != Heading(judgements[place - 1]));

        Assert.That(runs.Select(judgement => judgement.Query), Is.Unique);
    }

    [TestCaseSource(nameof(Sizes))]
    public void The_set_has_enough_queries(IReadOnlyList<Judgement> judgements, int smallest) =>
        Assert.That(judgements.Select(judgement => judgement.Query).Distinct().Count(), Is.AtLeast(smallest));

    [TestCaseSource(nameof(Sets))]
    public void Every_class_has_enough_queries(IReadOnlyList<Judgement> judgements)
    {
        var sizes = judgements.Select(Heading).Distinct().CountBy(heading => heading.Class).ToDictionary();

        Assert.That(sizes.Keys, Is.EquivalentTo(Classes));
        Assert.That(sizes.Values, Has.All.AtLeast(SmallestClass));
    }

    [TestCaseSource(nameof(Sets))]
    public void No_query_is_too_broad(IReadOnlyList<Judgement> judgements) =>
        Assert.That(judgements.CountBy(judgement => judgement.Query).Where(query => query.Value > MostAnswers), Is.Empty);

    [Test]
    public void The_held_back_queries_are_others() =>
        Assert.That(
            HeldBack.Select(judgement => judgement.Query).Intersect(Main.Select(judgement => judgement.Query), StringComparer.OrdinalIgnoreCase),
            Is.Empty);

    [Test]
    public void The_readme_counts_the_queries_of_every_class()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var main = QueriesByClass(Main);
        var heldBack = QueriesByClass(HeldBack);

        var rows = Classes.Select(name => (Name: name, Figures: $"| {main[name]} | {heldBack[name]} |"));

        Assert.That(rows.Where(row => !readme.Split('\n').Any(line =>
            line.StartsWith($"| `{row.Name}` |", StringComparison.Ordinal) && line.EndsWith(row.Figures, StringComparison.Ordinal))), Is.Empty);
    }

    private static (string Query, string Class) Heading(Judgement judgement) => (judgement.Query, judgement.Class);

    private static Dictionary<string, int> QueriesByClass(IReadOnlyList<Judgement> judgements) =>
        judgements.Select(Heading).Distinct().CountBy(heading => heading.Class).ToDictionary();
}
