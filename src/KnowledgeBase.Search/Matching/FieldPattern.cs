using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Matching;

/// <summary>A pattern that counts in one field alone.</summary>
internal sealed class FieldPattern(Pattern pattern, TextField only) : Pattern
{
    public override IEnumerable<RoutedTerm> Terms => pattern.Terms;

    protected override IEnumerable<object> Makeup => [pattern, only];

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => pattern.Leads(cost);

    public override bool CountsIn(TextField field) => field == only;

    public override Pattern? AsSpelled() => pattern.AsSpelled() is { } spelled ? new FieldPattern(spelled, only) : null;

    public override Pattern?[] ByField(Func<FlavouredTerm, TermFields> find, int[] documents)
    {
        var inFields = pattern.ByField(find, documents);
        return [.. FieldNames.TextFields.Select(field => CountsIn(field) ? inFields[(int)field] : null)];
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found) =>
        pattern.FindIn(positions, weights, found);
}
