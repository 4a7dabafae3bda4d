using KnowledgeBase.Search.Ranking;
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

    // From a word in nearly all entries to words in few of them, some three times in a text.
    private readonly RandomPostings _postings = new(20261130, Entries, [.. Enumerable.Range(0, Words).Select(word => 0.9 / (1 + word))], most: 3);

    [OneTimeTearDown]
    public void Close() => _postings.Dispose();

    [Test]
    public void The_list_of_one_term() => AssertSame(scale => new TermPostings(_postings.Words[0], scale));

    [Test]
    public void Words_that_count_each() => AssertSame(scale => new SummedPostings(_postings.Words, scale));

    [Test]
    public void Readings_of_which_the_most_frequent_counts() => AssertSame(scale => new ReadingPostings(_postings.Words, scale));

    [Test]
    public void After_the_index_has_changed_frequencies_are_worth_what_they_are_worth_now()
    {
        AssertSame(scale => new TermPostings(_postings.Words[0], scale), shortest: 3);
        AssertSame(scale => new TermPostings(_postings.Words[0], scale), shortest: 5);
    }

    private static void AssertSame(Func<FrequencyScale, WeightedPostings> open, float shortest = 3)
    {
        var scale = RandomPostings.Scale(shortest);
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
}
