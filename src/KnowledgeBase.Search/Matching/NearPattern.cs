using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Matching;

/// <summary>Two patterns in any order with a few words between them; what is found are the two, not what lies between.</summary>
/// <param name="left">The first as typed.</param>
/// <param name="right">The second as typed.</param>
/// <param name="distance">How many positions there may be between them.</param>
internal sealed class NearPattern(Pattern left, Pattern right, int distance) : Pattern
{
    // Of a word near itself every place is both.
    private readonly bool _isOfEquals = left.Equals(right);

    public override IEnumerable<RoutedTerm> Terms => left.Terms.Concat(right.Terms);

    protected override IEnumerable<object> Makeup => [left, right, distance];

    public override IEnumerable<RoutedTerm> Leads(Func<FlavouredTerm, long> cost)
    {
        var (one, other) = (left.Leads(cost).ToList(), right.Leads(cost).ToList());
        return one.Sum(lead => cost(lead.Term)) <= other.Sum(lead => cost(lead.Term)) ? one : other;
    }

    public override Pattern? AsSpelled() => left.AsSpelled() is { } one && right.AsSpelled() is { } other
        ? new NearPattern(one, other, distance)
        : null;

    public override Pattern?[] ByField(Func<FlavouredTerm, TermFields> find, int[] documents)
    {
        var (ofLeft, ofRight) = (left.ByField(find, documents), right.ByField(find, documents));
        return [.. FieldNames.TextFields.Select(field => ofLeft[(int)field] is { } one && ofRight[(int)field] is { } other
            ? new NearPattern(one, other, distance)
            : null)];
    }

    public override void FindIn(ITermPositions positions, RouteWeights weights, List<Occurrence> found)
    {
        using var ofLeft = Scratch<List<Occurrence>>.Take();
        ofLeft.Item.Clear();
        left.FindIn(positions, weights, ofLeft.Item);
        if (ofLeft.Item.Count == 0)
            return;

        if (_isOfEquals)
        {
            AddNear(ofLeft.Item, ofLeft.Item, found);
            return;
        }

        using var ofRight = Scratch<List<Occurrence>>.Take();
        ofRight.Item.Clear();
        right.FindIn(positions, weights, ofRight.Item);
        if (ofRight.Item.Count == 0)
            return;

        AddNear(ofLeft.Item, ofRight.Item, found);
        AddNear(ofRight.Item, ofLeft.Item, found);
        Occurrence.Unite(found);
    }

    /// <summary>Adds the occurrences that one of the others stands near; a pair is worth as much as one of its two.</summary>
    private void AddNear(List<Occurrence> occurrences, List<Occurrence> others, List<Occurrence> found)
    {
        var (longest, first) = (0, 0);
        foreach (var other in others)
            longest = Math.Max(longest, other.End - other.Start);

        foreach (var occurrence in occurrences)
        {
            while (first < others.Count && others[first].Start + longest + distance < occurrence.Start)
                first++;

            for (var other = first; other < others.Count && others[other].Start <= occurrence.End + distance; other++)
            {
                if (!AreNear(occurrence, others[other]))
                    continue;

                found.Add(occurrence with { Weight = occurrence.Weight / 2 });
                break;
            }
        }
    }

    private bool AreNear(Occurrence one, Occurrence other)
    {
        var between = one.Start < other.Start ? other.Start - one.End : one.Start - other.End;
        return between >= 0 && between <= distance;
    }
}
