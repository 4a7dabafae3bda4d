namespace KnowledgeBase.Search.Conditions;

/// <summary>That an entry holds a unit in one of its own forms.</summary>
/// <param name="unit">Number of the unit among those of its sort.</param>
/// <param name="isExcluded">Whether the unit is one that must not be there.</param>
internal sealed class UnitCondition(int unit, bool isExcluded) : Condition
{
    public override void Decide(ConditionWindow window, Span<ulong> met) =>
        (isExcluded ? window.Excluded(unit) : window.Held(unit)).CopyTo(met);
}
