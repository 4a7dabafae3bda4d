using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Conditions;

/// <summary>Walks over all documents of an index, window by window, and scores those that meet a query's condition.</summary>
/// <param name="plan">The query.</param>
/// <param name="condition">What every document must meet.</param>
internal sealed class ConditionScorer(QueryPlan plan, Condition condition) : DocumentScorer
{
    private readonly ScoreWindow _window = ScoreWindow.OfThread;
    private readonly bool[] _isWanted = [.. plan.Units.Select(unit => !unit.IsBound)];

    protected override void Walk(int segment, MatchRule rule, DocumentSink sink)
    {
        var (units, excluded) = (plan.Open(segment, rule.WithRelatives), plan.OpenExcluded(segment));
        var living = DocumentBits.Living(plan.Segments[segment]);
        var window = new ConditionWindow(units.Length, excluded.Length, plan.FieldsIn(segment));
        Span<ulong> matching = stackalloc ulong[ScoreWindow.Words];
        Span<ulong> touched = stackalloc ulong[ScoreWindow.Words];
        for (var word = 0; word < living.Length; word += ScoreWindow.Words)
        {
            _window.MoveTo(word * ScoreWindow.BitsInWord);
            window.MoveTo(_window.Start);
            touched.Clear();
            for (var unit = 0; unit < units.Length; unit++)
                AddUnit(units[unit], unit, window.Held(unit), touched);

            for (var unit = 0; unit < excluded.Length; unit++)
                ReadExcluded(excluded[unit], window.Excluded(unit));

            condition.Decide(window, matching);
            DocumentBits.Narrow(matching, living.AsSpan(word, ScoreWindow.Words));
            NarrowToWanted(matching, window, touched, rule);
            _window.Hand(sink, matching);
        }
    }

    private void AddUnit(UnitPostings postings, int unit, Span<ulong> held, Span<ulong> touched)
    {
        if (postings.AnyDocument >= _window.End)
            return;

        foreach (var list in postings.Direct)
            list.AddTo(_window);

        _window.Gathered.CopyTo(held);
        _window.BeginRelatives();
        foreach (var list in postings.Relatives)
            list.AddTo(_window);

        if (_isWanted[unit])
        {
            DocumentBits.Widen(touched, held);
            DocumentBits.Widen(touched, _window.Gathered);
        }

        var share = plan.Shares[unit];
        _window.Score(plan.Rarity[unit], (float)plan.Weights.Saturation, share, share * (float)plan.Weights.FamilyShare);
    }

    private void ReadExcluded(UnitPostings postings, Span<ulong> held)
    {
        foreach (var list in postings.Direct)
            list.AddTo(_window);

        _window.Gathered.CopyTo(held);
        _window.Forget();
    }

    // The words that stand beside the operators are needed as in a query without any: all of them, or some.
    private void NarrowToWanted(Span<ulong> matching, ConditionWindow window, ReadOnlySpan<ulong> touched, MatchRule rule)
    {
        if (plan.WantedUnits == 0)
            return;

        if (rule.Words == 0)
        {
            DocumentBits.Narrow(matching, touched);
            return;
        }

        for (var unit = 0; unit < _isWanted.Length; unit++)
        {
            if (_isWanted[unit] && (plan.IsStrict || plan.Stands(unit)))
                DocumentBits.Narrow(matching, window.Held(unit));
        }
    }
}
