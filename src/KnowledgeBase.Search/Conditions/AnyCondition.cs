namespace KnowledgeBase.Search.Conditions;

/// <summary>Any of several conditions.</summary>
internal sealed class AnyCondition : JointCondition
{
    private AnyCondition(IReadOnlyList<Condition> conditions)
        : base(conditions)
    {
    }

    /// <summary>Any of the conditions that there are; null when there are none.</summary>
    public static Condition? Of(IEnumerable<Condition?> conditions) => Joined(conditions, several => new AnyCondition(several));

    protected override void Join(Span<ulong> met, ReadOnlySpan<ulong> next) => DocumentBits.Widen(met, next);
}
