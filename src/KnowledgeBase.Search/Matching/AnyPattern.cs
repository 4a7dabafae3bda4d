namespace KnowledgeBase.Search.Matching;

/// <summary>Any of several patterns, such as a reference as a whole or the phrase of its parts.</summary>
internal sealed class AnyPattern(IReadOnlyList<Pattern> choices) : Pattern
{
    public override IEnumerable<RoutedTerm> Terms => choices.SelectMany(choice => choice.Terms);

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => choices.SelectMany(choice => choice.Leads(cost));

    public override Pattern? Within(Func<FlavouredTerm, bool> stands)
    {
        var standing = choices.Select(choice => choice.Within(stands)).OfType<Pattern>().ToList();
        return standing.Count == 0 ? null : new AnyPattern(standing);
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found)
    {
        var ofChoice = new List<Occurrence>();
        foreach (var choice in choices)
        {
            ofChoice.Clear();
            choice.FindIn(positions, weights, ofChoice);
            found.AddRange(ofChoice);
        }

        Occurrence.Unite(found);
    }
}
