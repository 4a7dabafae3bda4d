using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Related;

namespace KnowledgeBase.Search.Evidence;

/// <summary>Keeps the recommendations and initiatives with the highest scores.</summary>
/// <param name="snapshot">What is searched.</param>
/// <param name="capacity">How many are kept.</param>
internal sealed class CandidateSink(Snapshot snapshot, int capacity) : DocumentSink
{
    private readonly TopScores _top = new(capacity, snapshot.Documents.Value);

    /// <summary>Number of the first document of the segment that is walked over.</summary>
    public int DocumentBase { get; set; }

    /// <summary>The kept entries, best first.</summary>
    public IEnumerable<(Entry Entry, float Score)> InOrder() => _top.InOrder().Select(ranked => (snapshot.Documents.Value[ranked.Document], ranked.Score));

    protected override void Take(ScoredBatch batch)
    {
        for (var place = 0; place < batch.Count; place++)
        {
            var number = DocumentBase + batch.Documents[place];
            if (snapshot.Documents.Value[number] is (Recommendation or Initiative) and var entry && RelatedFinder.IsNamed(entry))
                _top.Add(number, batch.Scores[place]);
        }
    }
}
