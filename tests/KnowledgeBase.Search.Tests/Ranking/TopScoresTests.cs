using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Tests.Samples;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Tests.Ranking;

public sealed class TopScoresTests
{
    [Property(MaxTest = 200)]
    public void Keeps_what_sorting_everything_would(byte[] scores, byte capacity)
    {
        using var store = new MemoryStore();
        var library = Sample.Library([.. scores.Select((_, place) => Sample.Recommendation($"{place * 7919 % 1000:000}-{place}", "Tytuł"))]);
        using var reader = store.Open(library, progress: null, CancellationToken.None).Reader;
        var kept = new TopScores(1 + capacity % 20, new DocumentEntries(IndexSegment.Of(reader), library));

        for (var document = 0; document < scores.Length; document++)
            kept.Add(document, scores[document] % 7);

        var sorted = Enumerable.Range(0, scores.Length)
            .OrderByDescending(document => scores[document] % 7)
            .ThenBy(document => IdOf(reader, document), StringComparer.Ordinal)
            .Take(1 + capacity % 20);
        Assert.That(kept.InOrder().Select(ranked => ranked.Document), Is.EqualTo(sorted));
    }

    private static string IdOf(DirectoryReader reader, int document) =>
        reader.Document(document).GetField(FieldNames.Id).GetStringValue(System.Globalization.CultureInfo.InvariantCulture);
}
