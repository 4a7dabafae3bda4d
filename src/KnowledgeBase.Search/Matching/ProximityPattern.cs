using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matching;

/// <summary>Patterns that stand together in any order, each at a place of its own; what is found are their words, not what lies between.</summary>
/// <param name="parts">The patterns.</param>
/// <param name="width">Within how many positions all of them must stand.</param>
internal sealed class ProximityPattern(IReadOnlyList<Pattern> parts, int width) : Pattern
{
    public override IEnumerable<RoutedTerm> Terms => parts.SelectMany(part => part.Terms);

    protected override IEnumerable<object> Makeup => [width, .. parts];

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => parts
        .Select(part => part.Leads(cost).ToList())
        .MinBy(leads => leads.Sum(lead => cost(lead.Term)))!;

    public override Pattern? AsSpelled()
    {
        var spelled = parts.Select(part => part.AsSpelled()).OfType<Pattern>().ToList();
        return spelled.Count == parts.Count ? new ProximityPattern(spelled, width) : null;
    }

    public override Pattern?[] ByField(Func<FlavouredTerm, TermFields> find, int[] documents)
    {
        var ofParts = parts.Select(part => part.ByField(find, documents)).ToList();
        return [.. FieldNames.TextFields.Select(field => ofParts.TrueForAll(part => part[(int)field] is not null)
            ? new ProximityPattern([.. ofParts.Select(part => part[(int)field]!)], width)
            : null)];
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found)
    {
        using var window = Scratch<ProximityWindow>.Take();
        using var ofPart = Scratch<List<Occurrence>>.Take();
        window.Item.Begin(parts.Count, width);
        for (var part = 0; part < parts.Count; part++)
        {
            ofPart.Item.Clear();
            parts[part].FindIn(positions, weights, ofPart.Item);
            if (ofPart.Item.Count == 0)
                return;

            window.Item.Add(part, ofPart.Item);
        }

        window.Item.FindIn(found);
        Occurrence.Unite(found);
    }
}
