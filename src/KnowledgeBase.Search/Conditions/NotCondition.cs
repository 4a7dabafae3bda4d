namespace KnowledgeBase.Search.Conditions;

/// <summary>The opposite of a condition.</summary>
internal sealed class NotCondition(Condition condition) : Condition
{
    public override IEnumerable<FieldCondition> Fields => condition.Fields;

    public override void Decide(ConditionWindow window, Span<ulong> met)
    {
        condition.Decide(window, met);
        for (var word = 0; word < met.Length; word++)
            met[word] = ~met[word];
    }
}
