using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matching;

/// <summary>A word in all its forms: whichever of its terms stand at a position, it is there once.</summary>
/// <param name="alternatives">The terms with the route to each; not to be changed afterwards.</param>
/// <param name="span">Positions the word takes: more than one for a token that consists of others.</param>
internal sealed class WordPattern(IReadOnlyList<RoutedTerm> alternatives, int span = 1) : Pattern
{
    private readonly RoutedTerm[] _alternatives = alternatives as RoutedTerm[] ?? [.. alternatives];

    /// <summary>The terms with the route to each; only to be read.</summary>
    public RoutedTerm[] Alternatives => _alternatives;

    public int Span => span;

    public override IEnumerable<RoutedTerm> Terms => _alternatives;

    protected override IEnumerable<object> Makeup => [span, .. _alternatives];

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => _alternatives;

    public override Pattern? AsSpelled()
    {
        var spelled = Array.FindAll(_alternatives, static routed => routed.Term.Flavour == PolishField.Exact);
        return spelled.Length == 0 ? null : new WordPattern(spelled, span);
    }

    public override Pattern?[] ByField(Func<FlavouredTerm, TermFields> find, int[] documents)
    {
        var places = Array.ConvertAll(_alternatives, routed => find(routed.Term));
        var patterns = new Pattern?[FieldNames.TextFields.Length];
        var standing = new List<RoutedTerm>(_alternatives.Length);
        foreach (var field in FieldNames.TextFields)
        {
            standing.Clear();
            for (var term = 0; term < places.Length; term++)
            {
                if (places[term][field]?.StandsInAny(documents) == true)
                    standing.Add(_alternatives[term]);
            }

            if (standing.Count > 0)
                patterns[(int)field] = new WordPattern(standing.ToArray(), span);
        }

        return patterns;
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found)
    {
        var standing = 0;
        foreach (var (term, route) in _alternatives)
        {
            var places = positions.Of(term);
            standing += places.IsEmpty ? 0 : 1;
            foreach (var position in places)
                found.Add(new Occurrence(position, position + span, weights[route], route));
        }

        if (standing > 1)
            Occurrence.Unite(found);
    }
}

/// <summary>A term and how it was come by.</summary>
internal readonly record struct RoutedTerm(FlavouredTerm Term, MatchRoute Route);
