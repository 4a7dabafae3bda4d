namespace KnowledgeBase.Search.Matching;

/// <summary>Patterns one right after the other; worth as much as the loosest of them.</summary>
internal sealed class SequencePattern(IReadOnlyList<Pattern> parts) : Pattern
{
    public override IEnumerable<FlavouredTerm> Terms => parts.SelectMany(part => part.Terms);

    public override IReadOnlyList<Occurrence> FindIn(ITermPositions positions)
    {
        var found = parts[0].FindIn(positions);
        foreach (var part in parts.Skip(1))
        {
            if (found.Count == 0)
                return [];

            var next = part.FindIn(positions).ToDictionary(occurrence => occurrence.Start);
            found = [.. Continue(found, next)];
        }

        return found;
    }

    private static IEnumerable<Occurrence> Continue(
        IReadOnlyList<Occurrence> found, Dictionary<int, Occurrence> next)
    {
        foreach (var head in found)
        {
            if (next.TryGetValue(head.End, out var tail))
                yield return new Occurrence(head.Start, tail.End, Math.Min(head.Weight, tail.Weight));
        }
    }
}
