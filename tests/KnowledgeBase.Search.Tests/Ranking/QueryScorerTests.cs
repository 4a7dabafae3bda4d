using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Synonyms;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Ranking;

/// <summary>Whatever is passed over for speed, the same documents come with the same scores as from a walk over every list.</summary>
public sealed class QueryScorerTests
{
    // More than two windows of documents.
    private const int Entries = 5000;

    // From nearly everywhere to nearly nowhere, some with relatives among them.
    private static readonly (string Word, double Probability)[] Words =
        [("miasto", 0.9), ("miejski", 0.5), ("zieleń", 0.6), ("zielony", 0.05), ("woda", 0.3), ("energia", 0.1), ("retencja", 0.01), ("tramwaj", 0.001)];

    private readonly MemoryStore _store = new();
    private Snapshot _snapshot = null!;

    [OneTimeSetUp]
    public void MakeIndex()
    {
        var random = new Random(20261125);
        var library = Sample.Library([.. Enumerable.Range(0, Entries).Select(number => Sample.Recommendation(
            $"r{number}",
            "Zalecenie",
            string.Join(' ', Words.Where(word => random.NextDouble() < word.Probability).Select(word => word.Word))))]);
        _snapshot = new Snapshot(library, _store.Open(library, progress: null, CancellationToken.None), new IndexReport(IndexAction.Built, Entries, Entries, 0, default), RankingWeights.Default, previous: null);
    }

    [OneTimeTearDown]
    public void Close()
    {
        _snapshot.Release();
        _store.Dispose();
    }

    [Property(MaxTest = 100)]
    public void What_holds_all_words_is_found_as_among_what_holds_any(byte chosen)
    {
        var plan = PlanOf(chosen);
        var words = plan.Units.Count;

        var found = Scored(plan, MatchRule.All(words));

        var any = new MatchRule(0, 0, WithRelatives: false);
        AssertSame(found, Scored(plan, any).Where(document => document.Words == words), plan);
    }

    [Property(MaxTest = 100)]
    public void What_holds_enough_is_found_as_among_what_holds_any(byte chosen, byte percent)
    {
        var plan = PlanOf(chosen);
        var rule = MatchRule.ShareOf(percent % 100 / 100.0);

        var found = Scored(plan, rule).Where(document => document.Share >= rule.Share);

        AssertSame(found, Scored(plan, MatchRule.ShareOf(0)).Where(document => document.Share >= rule.Share), plan);
    }

    private QueryPlan PlanOf(byte chosen)
    {
        var words = Words.Where((_, place) => (chosen >> place & 1) != 0).Select(word => word.Word).DefaultIfEmpty("woda");
        var synonyms = new SynonymExpander(new SynonymDictionary([]), []);
        return new QueryPlan(_snapshot, new QueryReader(PolishText.Default).Read(string.Join(' ', words), _snapshot.Terms, synonyms));
    }

    private IReadOnlyList<ScoredDocument> Scored(QueryPlan plan, MatchRule rule)
    {
        var sink = new ListSink();
        for (var segment = 0; segment < _snapshot.Segments.Count; segment++)
            new QueryScorer(plan).Score(segment, rule, sink);

        return sink.Documents;
    }

    // Sums of the same numbers in another order may differ in their last digits.
    private static void AssertSame(IEnumerable<ScoredDocument> found, IEnumerable<ScoredDocument> expected, QueryPlan plan) => Assert.That(
        found,
        Is.EqualTo(expected).Using<ScoredDocument>((left, right) => left.Document == right.Document && Math.Abs(left.Score - right.Score) < 1e-3),
        string.Join(' ', plan.Units.Select(unit => unit.Text)));
}
