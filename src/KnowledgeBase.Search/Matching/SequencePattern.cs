using System.Runtime.InteropServices;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matching;

/// <summary>Patterns one right after the other; worth as much as the loosest of them.</summary>
internal sealed class SequencePattern(IReadOnlyList<Pattern> parts) : Pattern
{
    public override IEnumerable<RoutedTerm> Terms => parts.SelectMany(part => part.Terms);

    protected override IEnumerable<object> Makeup => parts;

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost) => parts
        .Select(part => part.Leads(cost).ToList())
        .MinBy(leads => leads.Sum(lead => cost(lead.Term)))!;

    public override Pattern? AsSpelled()
    {
        var spelled = parts.Select(part => part.AsSpelled()).OfType<Pattern>().ToList();
        return spelled.Count == parts.Count ? new SequencePattern(spelled) : null;
    }

    public override Pattern?[] ByField(Func<FlavouredTerm, TermFields> find, int[] documents)
    {
        var ofParts = parts.Select(part => part.ByField(find, documents)).ToList();
        return [.. FieldNames.TextFields.Select(field => ofParts.TrueForAll(part => part[(int)field] is not null)
            ? new SequencePattern([.. ofParts.Select(part => part[(int)field]!)])
            : null)];
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found)
    {
        parts[0].FindIn(positions, weights, found);
        using var next = Scratch<List<Occurrence>>.Take();
        for (var part = 1; part < parts.Count && found.Count > 0; part++)
        {
            next.Item.Clear();
            parts[part].FindIn(positions, weights, next.Item);
            Continue(found, next.Item);
        }
    }

    // Ends ascend with the starts as long as a part has one length; where it has several, the search starts over.
    private static void Continue(List<Occurrence> found, List<Occurrence> next)
    {
        var kept = 0;
        foreach (var head in CollectionsMarshal.AsSpan(found))
        {
            var at = next.BinarySearch(new Occurrence(head.End, 0, 0, default), Occurrence.ByStart);
            if (at >= 0)
                found[kept++] = head.FollowedBy(next[at]);
        }

        found.RemoveRange(kept, found.Count - kept);
    }
}
