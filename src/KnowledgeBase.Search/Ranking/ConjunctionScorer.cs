using KnowledgeBase.Search.Conditions;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Scores the documents of a segment that hold all units of a query.</summary>
internal sealed class ConjunctionScorer(QueryPlan plan)
{
    private readonly float _saturation = (float)plan.Weights.Saturation;
    private readonly ScoreWindow _window = ScoreWindow.OfThread;

    /// <param name="units">The postings of every unit, without relatives, each at its first document.</param>
    /// <param name="sink">Takes the documents.</param>
    public void Score(UnitPostings[] units, DocumentSink sink)
    {
        var byCost = Enumerable.Range(0, units.Length).OrderBy(unit => units[unit].Cost).ToArray();
        if (units.Sum(unit => unit.Cost) < QueryScorer.DenseStride * units[byCost[0]].Cost)
            ScoreInWindows(units, byCost, sink);
        else
            ScoreByRarest(units, byCost, sink);
    }

    // The rarest unit leads; the others are asked only about its documents.
    private void ScoreByRarest(UnitPostings[] units, int[] byCost, DocumentSink sink)
    {
        var document = units[byCost[0]].Document;
        while (document != DocIdSetIterator.NO_MORE_DOCS)
        {
            var agreed = document;
            for (var other = 1; other < byCost.Length && agreed == document; other++)
                agreed = units[byCost[other]].Advance(document);

            if (agreed == document)
            {
                sink.Collect(document, ScoreOf(units, document), share: 1, units.Length);
                agreed++;
            }

            document = agreed == DocIdSetIterator.NO_MORE_DOCS ? agreed : units[byCost[0]].Advance(agreed);
        }
    }

    // Where all are common, each list is walked through on its own, and what some unit lacks is dropped before it is scored.
    private void ScoreInWindows(UnitPostings[] units, int[] byCost, DocumentSink sink)
    {
        Span<ulong> held = stackalloc ulong[ScoreWindow.Words];
        for (var next = LastOf(units, 0); next != DocIdSetIterator.NO_MORE_DOCS; next = LastOf(units, _window.End))
        {
            _window.MoveTo(next);
            if (LastOf(units, _window.Start) >= _window.End)
                continue;

            held.Fill(ulong.MaxValue);
            for (var place = 0; place < byCost.Length && held.ContainsAnyExcept(0UL); place++)
            {
                _window.BeginApart(byCost[place]);
                foreach (var list in units[byCost[place]].Direct)
                    list.AddTo(_window);

                DocumentBits.Narrow(held, _window.Gathered);
            }

            if (held.ContainsAnyExcept(0UL))
                _window.HandApart(held, plan.Rarity, _saturation, sink);

            _window.ForgetApart(units.Length);
        }
    }

    private float ScoreOf(UnitPostings[] units, int document)
    {
        var score = 0f;
        for (var unit = 0; unit < units.Length; unit++)
        {
            var frequency = units[unit].FrequencyIn(document);
            score += Bm25.Score(frequency, plan.Rarity[unit], _saturation);
        }

        return score;
    }

    /// <summary>Moves every unit to its first document not before the target; no document before the last of these holds all.</summary>
    private static int LastOf(UnitPostings[] units, int target)
    {
        var last = target;
        foreach (var unit in units)
            last = Math.Max(last, unit.Advance(target));

        return last;
    }
}
