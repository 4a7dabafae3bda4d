using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Matching;

/// <summary>A pattern that counts in one field alone.</summary>
internal sealed class FieldPattern(Pattern pattern, TextField only) : Pattern
{
    public override IEnumerable<RoutedTerm> Terms => pattern.Terms;

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => pattern.Leads(cost);

    public override Pattern?[] ByField(Func<FlavouredTerm, TermFields> find)
    {
        var inFields = pattern.ByField(find);
        return [.. FieldNames.TextFields.Select(field => field == only ? inFields[(int)field] : null)];
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found) =>
        pattern.FindIn(positions, weights, found);
}
