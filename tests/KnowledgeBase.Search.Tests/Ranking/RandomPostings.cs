using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Tests.Ranking;

/// <summary>Where words by chance stand in the entries of an index: common ones, rare ones, some several times in a text.</summary>
internal sealed class RandomPostings : IDisposable
{
    private readonly MemoryStore _store = new();

    /// <param name="seed">Of the chance.</param>
    /// <param name="entries">Number of entries.</param>
    /// <param name="probabilities">For each word, how likely an entry holds it.</param>
    /// <param name="most">How often a word stands in an entry at most.</param>
    public RandomPostings(int seed, int entries, IReadOnlyList<double> probabilities, int most)
    {
        var random = new Random(seed);
        var opened = _store.Open(
            Sample.Library([.. Enumerable.Range(0, entries).Select(number => (Entry)Sample.Recommendation($"r{number:0000}", "Tytuł", Text()))]),
            progress: null,
            CancellationToken.None);

        // Two threads wrote them, and lists are of one segment.
        var segment = IndexSegment.Of(SlowCompositeReaderWrapper.Wrap(opened.Reader)).Single();
        Words = [.. Enumerable.Range(0, probabilities.Count).Select(word => segment.Terms.Find(FlavouredTerm.Exact(Spelled(word)))[TextField.Body]).OfType<TermOccurrences>()];

        string Text() => string.Join(' ', Enumerable.Range(0, probabilities.Count)
            .Where(word => random.NextDouble() < probabilities[word])
            .SelectMany(word => Enumerable.Repeat(Spelled(word), 1 + random.Next(most)))
            .DefaultIfEmpty("nic"));
    }

    /// <summary>Where each word stands.</summary>
    public TermOccurrences[] Words { get; }

    /// <summary>What frequencies are worth where an occurrence counts less the longer a text is.</summary>
    public static FrequencyScale Scale(float shortest) =>
        new([.. Enumerable.Range(0, ushort.MaxValue).Select(length => 1 / (shortest + length))], RouteWeight: 0.7f);

    public void Dispose() => _store.Dispose();

    private static string Spelled(int word) => $"słowo{(char)('a' + word)}";
}
