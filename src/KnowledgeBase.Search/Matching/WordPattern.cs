namespace KnowledgeBase.Search.Matching;

/// <summary>A word in all its forms: whichever of its terms stand at a position, it is there once.</summary>
/// <param name="alternatives">The terms with the weight of a match by each.</param>
/// <param name="span">Positions the word takes: more than one for a token that consists of others.</param>
internal sealed class WordPattern(IReadOnlyList<WeightedTerm> alternatives, int span = 1) : Pattern
{
    public override IEnumerable<FlavouredTerm> Terms => alternatives.Select(alternative => alternative.Term);

    public override IReadOnlyList<Occurrence> FindIn(ITermPositions positions) => Occurrence.Union(
        from alternative in alternatives
        from position in positions.Of(alternative.Term)
        select new Occurrence(position, position + span, alternative.Weight));
}

/// <summary>A term and how much a match by it is worth.</summary>
internal readonly record struct WeightedTerm(FlavouredTerm Term, float Weight);
