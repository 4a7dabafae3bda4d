using KnowledgeBase.Search.Conditions;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Tests.Ranking;

public sealed class ScoreWindowTests
{
    private const float Saturation = 1.2f;

    // So few documents that two lists have some in common.
    private const int Near = 100;

    [Property(MaxTest = 200)]
    public void Sums_what_adding_document_by_document_would(ushort[] first, ushort[] second, ushort start)
    {
        var window = new ScoreWindow();
        window.MoveTo(start);
        var units = new[] { first, second }.Select(unit => unit.Select(place => window.Start + place % ScoreWindow.Size).ToList()).ToList();

        foreach (var unit in units)
        {
            unit.ForEach(document => window.Add(document, 1));
            window.Score(rarity: 2, Saturation, share: 0.5f, relativesShare: 0.1f);
        }

        var expected = units.SelectMany(unit => unit).Distinct().Order().Select(document => new ScoredDocument(
            document,
            units.Sum(unit => 2 * Saturated(unit.Count(other => other == document))),
            0.5f * units.Count(unit => unit.Contains(document)),
            units.Count(unit => unit.Contains(document))));
        Assert.That(DocumentsOf(window), Is.EqualTo(expected).Using<ScoredDocument>((left, right) =>
            left.Document == right.Document && Math.Abs(left.Score - right.Score) < 1e-4 && left.Share == right.Share && left.Words == right.Words));
    }

    [Test]
    public void Relatives_count_less_and_are_no_word_of_the_query()
    {
        var window = new ScoreWindow();
        window.MoveTo(0);
        window.Add(3, 1);
        window.BeginRelatives();
        window.Add(3, 1);
        window.Add(5, 1);

        window.Score(rarity: 1, Saturation, share: 0.5f, relativesShare: 0.1f);

        var documents = DocumentsOf(window);
        Assert.That(documents.Select(found => (found.Document, found.Share, found.Words)), Is.EqualTo(new[] { (3, 0.5f, 1), (5, 0.1f, 0) }));
        Assert.That(documents[0].Score, Is.GreaterThan(documents[1].Score));
    }

    [Property(MaxTest = 200)]
    public void Hands_on_a_single_unit_as_if_it_were_scored_before(ushort[] direct, ushort[] relatives)
    {
        var (window, scored, handed) = (new ScoreWindow(), new ListSink(), new ListSink());
        window.MoveTo(0);

        Gather();
        window.Score(rarity: 2, Saturation, share: 0.5f, relativesShare: 0.1f);
        window.Hand(scored);
        window.MoveTo(0);
        Gather();
        window.HandSingle(rarity: 2, Saturation, share: 0.5f, relativesShare: 0.1f, handed);

        Assert.That(handed.Documents, Is.EqualTo(scored.Documents));

        void Gather()
        {
            Array.ForEach(direct, place => window.Add(place % ScoreWindow.Size, 1));
            window.BeginRelatives();
            Array.ForEach(relatives, place => window.Add(place % ScoreWindow.Size, 1));
        }
    }

    [Property(MaxTest = 200)]
    public void Hands_on_what_holds_all_units_as_if_each_were_scored(ushort[] first, ushort[] second)
    {
        var (window, scored, handed) = (new ScoreWindow(), new ListSink(), new ListSink());
        ushort[][] units = [first, second];
        float[] rarity = [2, 0.7f];

        // The second time over what the first left behind.
        for (var time = 0; time < 2; time++)
        {
            window.MoveTo(time * ScoreWindow.Size);
            foreach (var (unit, places) in units.Index())
            {
                Add(places);
                window.Score(rarity[unit], Saturation, share: 0.5f, relativesShare: 0);
            }

            window.Hand(scored);
            var held = Enumerable.Repeat(ulong.MaxValue, ScoreWindow.Words).ToArray();
            foreach (var (unit, places) in units.Index())
            {
                window.BeginApart(unit);
                Add(places);
                DocumentBits.Narrow(held, window.Gathered);
            }

            window.HandApart(held, rarity, Saturation, handed);
            window.ForgetApart(units.Length);
        }

        Assert.That(handed.Documents, Is.EqualTo(scored.Documents.Where(document => document.Words == units.Length)));

        void Add(ushort[] places) => Array.ForEach(places, place => window.Add(window.Start + (place % Near), 1));
    }

    [Test]
    public void Is_empty_after_moving_on()
    {
        var window = new ScoreWindow();
        window.MoveTo(0);
        window.Add(3, 1);
        window.Score(rarity: 1, Saturation, share: 1, relativesShare: 0);

        window.MoveTo(ScoreWindow.Size * 4 + 1);

        Assert.That(window.Start, Is.EqualTo(ScoreWindow.Size * 4));
        Assert.That(DocumentsOf(window), Is.Empty);
    }

    private static float Saturated(float frequency) => frequency * (Saturation + 1) / (frequency + Saturation);

    private static IReadOnlyList<ScoredDocument> DocumentsOf(ScoreWindow window)
    {
        var sink = new ListSink();
        window.Hand(sink);
        return sink.Documents;
    }
}
