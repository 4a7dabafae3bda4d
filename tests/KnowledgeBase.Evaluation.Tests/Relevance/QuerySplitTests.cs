using KnowledgeBase.Evaluation.Relevance;

namespace KnowledgeBase.Evaluation.Tests.Relevance;

public sealed class QuerySplitTests
{
    private static readonly JudgedQuery[] Queries = [.. Enumerable.Range(0, 1000).Select(number => new JudgedQuery($"pytanie {number}", [$"{number}"]))];

    [Test]
    public void The_halves_are_halves_and_make_the_whole()
    {
        var train = QuerySplit.Take(Queries, QueryPart.Train);
        var heldOut = QuerySplit.Take(Queries, QueryPart.HeldOut);

        Assert.That(train, Has.Count.InRange(450, 550));
        Assert.That(train.Concat(heldOut), Is.EquivalentTo(Queries));
        Assert.That(QuerySplit.Take(Queries, QueryPart.All), Is.EqualTo(Queries));
    }

    // Figures of different days are only comparable when this never changes.
    [Test]
    public void The_split_is_fixed() =>
        Assert.That(Enumerable.Range(0, 8).Where(number => QuerySplit.PartOf(Queries[number]) == QueryPart.Train), Is.EqualTo(new[] { 2, 3 }));

    [Test]
    public void Queries_about_one_text_stay_together() =>
        Assert.That(QuerySplit.PartOf(new JudgedQuery("inne", ["5", "6"])), Is.EqualTo(QuerySplit.PartOf(Queries[5])));
}
