namespace KnowledgeBase.Search.Conditions;

/// <summary>Any of several conditions.</summary>
internal sealed class AnyCondition(IReadOnlyList<Condition> conditions) : Condition
{
    public override IEnumerable<FieldCondition> Fields => conditions.SelectMany(condition => condition.Fields);

    /// <summary>Any of the conditions that there are; null when there are none.</summary>
    public static Condition? Of(IEnumerable<Condition?> conditions) => conditions.OfType<Condition>().ToList() switch
    {
        [] => null,
        [var only] => only,
        var several => new AnyCondition(several),
    };

    public override void Decide(ConditionWindow window, Span<ulong> met)
    {
        Span<ulong> next = stackalloc ulong[met.Length];
        conditions[0].Decide(window, met);
        for (var condition = 1; condition < conditions.Count; condition++)
        {
            conditions[condition].Decide(window, next);
            for (var word = 0; word < met.Length; word++)
                met[word] |= next[word];
        }
    }
}
