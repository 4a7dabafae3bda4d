namespace KnowledgeBase.Search.Matching;

/// <summary>Any of several patterns, such as a reference as a whole or the phrase of its parts.</summary>
internal sealed class AnyPattern(IReadOnlyList<Pattern> choices) : Pattern
{
    public override IEnumerable<FlavouredTerm> Terms => choices.SelectMany(choice => choice.Terms);

    public override IReadOnlyList<Occurrence> FindIn(ITermPositions positions) =>
        Occurrence.Union(choices.SelectMany(choice => choice.FindIn(positions)));
}
