using Lucene.Net.Search;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Walks over the documents of an index that hold words of a query, and scores them by frequencies.</summary>
/// <remarks>
/// S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section 3.6: the
/// frequencies of a word in all fields are weighted and added before saturation.
/// </remarks>
internal sealed class QueryScorer(QueryPlan plan) : DocumentScorer
{
    private readonly float _saturation = (float)plan.Weights.Saturation;
    private readonly ScoreWindow _window = ScoreWindow.OfThread;

    /// <summary>Hands the segment's documents to the sink: those with all words, or with any, as the rule asks.</summary>
    public override void Score(int segment, MatchRule rule, DocumentSink sink)
    {
        var units = plan.Open(segment, rule.WithRelatives);
        if (units.Length > 1 && rule.Words == units.Length)
            ScoreAll(units, sink);
        else
            ScoreAny(units, sink);
    }

    private void ScoreAny(UnitPostings[] units, DocumentSink sink)
    {
        for (var next = NextOf(units); next != DocIdSetIterator.NO_MORE_DOCS; next = NextOf(units))
        {
            _window.MoveTo(next);
            if (units is [var single])
            {
                Gather(single);
                _window.HandSingle(plan.Rarity[0], _saturation, plan.Shares[0], RelativesShare(0), sink);
                continue;
            }

            for (var unit = 0; unit < units.Length; unit++)
                AddUnit(units[unit], unit);

            _window.Hand(sink);
        }
    }

    private void AddUnit(UnitPostings postings, int unit)
    {
        if (postings.AnyDocument >= _window.End)
            return;

        Gather(postings);
        _window.Score(plan.Rarity[unit], _saturation, plan.Shares[unit], RelativesShare(unit));
    }

    private float RelativesShare(int unit) => plan.Shares[unit] * (float)plan.Weights.FamilyShare;

    private void Gather(UnitPostings postings)
    {
        foreach (var list in postings.Direct)
            list.AddTo(_window);

        _window.BeginRelatives();
        foreach (var list in postings.Relatives)
            list.AddTo(_window);
    }

    // The rarest unit leads; the others are asked only about its documents.
    private void ScoreAll(UnitPostings[] units, DocumentSink sink)
    {
        var order = Enumerable.Range(0, units.Length).OrderBy(unit => units[unit].Cost).ToArray();
        var document = units[order[0]].Document;
        while (document != DocIdSetIterator.NO_MORE_DOCS)
        {
            var agreed = document;
            for (var other = 1; other < order.Length && agreed == document; other++)
                agreed = units[order[other]].Advance(document);

            if (agreed == document)
            {
                sink.Collect(new ScoredDocument(document, ScoreOf(units, document), 1, units.Length));
                agreed++;
            }

            document = agreed == DocIdSetIterator.NO_MORE_DOCS ? agreed : units[order[0]].Advance(agreed);
        }
    }

    private float ScoreOf(UnitPostings[] units, int document)
    {
        var score = 0f;
        for (var unit = 0; unit < units.Length; unit++)
        {
            var frequency = units[unit].FrequencyIn(document);
            score += plan.Rarity[unit] * frequency * (_saturation + 1) / (frequency + _saturation);
        }

        return score;
    }

    private static int NextOf(UnitPostings[] units)
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var unit in units)
            next = Math.Min(next, unit.AnyDocument);

        return next;
    }
}
