namespace KnowledgeBase.Search.Conditions;

/// <summary>Several conditions joined into one.</summary>
internal abstract class JointCondition(IReadOnlyList<Condition> conditions) : Condition
{
    public override IEnumerable<FieldCondition> Fields => conditions.SelectMany(condition => condition.Fields);

    public override void Decide(ConditionWindow window, Span<ulong> met)
    {
        Span<ulong> next = stackalloc ulong[met.Length];
        conditions[0].Decide(window, met);
        for (var condition = 1; condition < conditions.Count; condition++)
        {
            conditions[condition].Decide(window, next);
            Join(met, next);
        }
    }

    /// <summary>The conditions that there are as one; null when there are none.</summary>
    /// <param name="conditions">The conditions, null for what asks for nothing.</param>
    /// <param name="joint">Joins two or more.</param>
    protected static Condition? Joined(IEnumerable<Condition?> conditions, Func<IReadOnlyList<Condition>, JointCondition> joint) =>
        conditions.OfType<Condition>().ToList() switch
        {
            [] => null,
            [var only] => only,
            var several => joint(several),
        };

    /// <summary>Joins what the next condition decides to what those before it did.</summary>
    protected abstract void Join(Span<ulong> met, ReadOnlySpan<ulong> next);
}
