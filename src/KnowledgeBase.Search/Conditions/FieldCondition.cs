using KnowledgeBase.Search.Language;

namespace KnowledgeBase.Search.Conditions;

/// <summary>That an entry has a value of a field.</summary>
/// <param name="field">The field and its value as typed.</param>
internal sealed class FieldCondition(FieldNode field) : Condition
{
    public FieldNode Field { get; } = field;

    public override IEnumerable<FieldCondition> Fields => [this];

    public override void Decide(ConditionWindow window, Span<ulong> met) => window.With(this).CopyTo(met);
}
