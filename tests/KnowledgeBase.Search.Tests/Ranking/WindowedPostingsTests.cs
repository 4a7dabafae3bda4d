using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Tests.Ranking;

/// <summary>Walked over in windows, lists give every document the score that it has when it is asked about alone, to the last bit.</summary>
public sealed class WindowedPostingsTests
{
    // More than one window, and more documents than one batch takes.
    private const int Entries = 5_000;
    private const int Words = 8;
    private const float Rarity = 1.7f;
    private const float Saturation = 1.2f;

    private readonly MemoryStore _store = new();
    private TermOccurrences[] _words = [];

    [OneTimeSetUp]
    public void MakeIndex()
    {
        var random = new Random(20261130);
        var opened = _store.Open(
            Sample.Library([.. Enumerable.Range(0, Entries).Select(number => (Entry)Sample.Recommendation($"r{number:0000}", "Tytuł", TextBy(random)))]),
            progress: null);
        var segment = IndexSegment.Of(opened.Reader).Single();
        _words = [.. Enumerable.Range(0, Words).Select(word => segment.Terms.Find(FlavouredTerm.Exact(Spelled(word)))[TextField.Body]).OfType<TermOccurrences>()];
    }

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void The_list_of_one_term() => AssertSame(scale => new TermPostings(_words[0], scale));

    [Test]
    public void Words_that_count_each() => AssertSame(scale => new SummedPostings(_words, scale));

    [Test]
    public void Readings_of_which_the_most_frequent_counts() => AssertSame(scale => new ReadingPostings(_words, scale));

    [Test]
    public void After_the_index_has_changed_frequencies_are_worth_what_they_are_worth_now()
    {
        AssertSame(scale => new TermPostings(_words[0], scale), perWord: 3);
        AssertSame(scale => new TermPostings(_words[0], scale), perWord: 5);
    }

    private static void AssertSame(Func<FrequencyScale, WeightedPostings> open, float perWord = 3)
    {
        var scale = new FrequencyScale([.. Enumerable.Range(0, ushort.MaxValue).Select(length => 1 / (perWord + length))], RouteWeight: 0.7f);
        var sink = new ListSink();
        Walk(open(scale), sink);

        Assert.That(sink.Documents, Is.EqualTo(AskedAlone(() => open(scale))));
    }

    private static void Walk(WeightedPostings list, ListSink sink)
    {
        var window = new ScoreWindow();
        while (list.Document != DocIdSetIterator.NO_MORE_DOCS)
        {
            window.MoveTo(list.Document);
            list.AddTo(window);
            window.HandSingle(Rarity, Saturation, share: 1, relativesShare: 0, sink);
        }
    }

    private static List<ScoredDocument> AskedAlone(Func<WeightedPostings> open)
    {
        var found = new List<ScoredDocument>();
        for (var document = open().Document; document != DocIdSetIterator.NO_MORE_DOCS; document = open().Advance(document + 1))
        {
            var list = open();
            _ = list.Advance(document);
            var frequency = list.AddTo(0);
            found.Add(new ScoredDocument(document, Rarity * frequency * (Saturation + 1) / (frequency + Saturation), 1, 1));
        }

        return found;
    }

    // From a word in nearly all entries to words in few of them, some several times in a text.
    private static string TextBy(Random random) =>
        string.Join(' ', Enumerable.Range(0, Words).Where(word => random.NextDouble() < 0.9 / (1 + word)).SelectMany(word => Enumerable.Repeat(Spelled(word), 1 + random.Next(3))).DefaultIfEmpty("nic"));

    private static string Spelled(int word) => $"słowo{(char)('a' + word)}";
}
