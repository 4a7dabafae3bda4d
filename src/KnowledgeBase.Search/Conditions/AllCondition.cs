namespace KnowledgeBase.Search.Conditions;

/// <summary>Every one of several conditions.</summary>
internal sealed class AllCondition : JointCondition
{
    private AllCondition(IReadOnlyList<Condition> conditions)
        : base(conditions)
    {
    }

    /// <summary>All of the conditions that there are; null when there are none.</summary>
    public static Condition? Of(IEnumerable<Condition?> conditions) => Joined(conditions, several => new AllCondition(several));

    protected override void Join(Span<ulong> met, ReadOnlySpan<ulong> next) => DocumentBits.Narrow(met, next);
}
