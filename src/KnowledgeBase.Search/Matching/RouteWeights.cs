namespace KnowledgeBase.Search.Matching;

/// <summary>What a match by each route is worth, 1 for the same spelling and 0 for none at all.</summary>
internal sealed class RouteWeights(IReadOnlyDictionary<MatchRoute, float> weights)
{
    private readonly float[] _weights = [.. Enum.GetValues<MatchRoute>().Select(route => weights.GetValueOrDefault(route))];

    /// <summary>Every route alike: for highlights, which only ask where.</summary>
    public static RouteWeights Equal { get; } = new(Enum.GetValues<MatchRoute>().ToDictionary(route => route, _ => 1f));

    public float this[MatchRoute route] => _weights[(int)route];
}
