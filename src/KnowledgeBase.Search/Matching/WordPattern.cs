namespace KnowledgeBase.Search.Matching;

/// <summary>A word in all its forms: whichever of its terms stand at a position, it is there once.</summary>
/// <param name="alternatives">The terms with the route to each.</param>
/// <param name="span">Positions the word takes: more than one for a token that consists of others.</param>
internal sealed class WordPattern(IReadOnlyList<RoutedTerm> alternatives, int span = 1) : Pattern
{
    private readonly RoutedTerm[] _alternatives = [.. alternatives];

    public override IEnumerable<RoutedTerm> Terms => _alternatives;

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => _alternatives;

    public override Pattern? Within(Func<FlavouredTerm, bool> stands)
    {
        var standing = Array.FindAll(_alternatives, routed => stands(routed.Term));
        return standing.Length == 0 ? null : new WordPattern(standing, span);
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found)
    {
        foreach (var (term, route) in _alternatives)
        {
            foreach (var position in positions.Of(term))
                found.Add(new Occurrence(position, position + span, weights[route], route));
        }

        if (_alternatives.Length > 1)
            Occurrence.Unite(found);
    }
}

/// <summary>A term and how it was come by.</summary>
internal readonly record struct RoutedTerm(FlavouredTerm Term, MatchRoute Route);
