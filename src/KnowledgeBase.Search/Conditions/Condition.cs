namespace KnowledgeBase.Search.Conditions;

/// <summary>What the operators and fields of a query ask of an entry, decided for a window of entries at a time, a bit for each.</summary>
internal abstract class Condition
{
    /// <summary>The fields whose values the condition needs.</summary>
    public virtual IEnumerable<FieldCondition> Fields => [];

    /// <summary>Writes which entries of the window meet the condition.</summary>
    /// <param name="window">Which entries hold what.</param>
    /// <param name="met">One bit for each entry of the window, to be overwritten.</param>
    public abstract void Decide(ConditionWindow window, Span<ulong> met);
}
