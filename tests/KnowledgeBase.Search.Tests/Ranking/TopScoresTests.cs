using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Tests.Ranking;

public sealed class TopScoresTests
{
    [Property(MaxTest = 200)]
    public void Keeps_what_sorting_everything_would(byte[] scores, byte capacity)
    {
        var kept = new TopScores(1 + capacity % 20);
        foreach (var (score, document) in scores.Select((score, document) => (score % 7, document)))
            kept.Add(document, score);

        var sorted = scores.Select((score, document) => new RankedDocument(document, score % 7)).Order().Take(1 + capacity % 20);
        Assert.That(kept.InOrder(), Is.EqualTo(sorted));
    }
}
