namespace KnowledgeBase.Web.Maps;

/// <summary>Finds a place for each label so that as few as possible cover each other or a circle.</summary>
/// <remarks>
/// Every label has some candidate positions, the best of which are to the right of its circle; each label in turn takes
/// the one that costs least beside the others as they stand, until none moves. J. Christensen, J. Marks, S. Shieber,
/// An Empirical Study of Algorithms for Point-Feature Label Placement (1995) call this discrete gradient descent.
/// </remarks>
public sealed class LabelPlacement(IReadOnlyList<LabelledPoint> points, double fontSize, double width, double height)
{
    /// <summary>More rounds than were ever needed.</summary>
    private const int MostRounds = 20;

    /// <summary>Room between a circle and its label.</summary>
    private const double Gap = 4;

    /// <summary>How far labels with a line may be drawn away, nearest first.</summary>
    private static readonly double[] Reaches = [0, 14, 26, 40];

    // Costs. An overlap is worse than any position; to hide a circle is worse than to touch another label.
    private const double OfLabel = 10;
    private const double OfCircle = 16;
    private const double OfEdge = 40;
    private const double OfReach = 6;

    private readonly PlacedLabel[][] _candidates = [.. points.Select(point => CandidatesOf(point, fontSize).ToArray())];

    public IReadOnlyList<PlacedLabel> Place()
    {
        var chosen = new int[points.Count];
        for (var round = 0; round < MostRounds; round++)
        {
            var moved = false;
            for (var label = 0; label < points.Count; label++)
            {
                var best = Enumerable.Range(0, _candidates[label].Length).MinBy(candidate => CostOf(label, candidate, chosen));
                moved |= best != chosen[label];
                chosen[label] = best;
            }

            if (!moved)
                break;
        }

        return [.. chosen.Select((candidate, label) => _candidates[label][candidate])];
    }

    private double CostOf(int label, int candidate, int[] chosen)
    {
        var placed = _candidates[label][candidate];
        // Earlier candidates are better ones.
        var cost = (candidate * 0.5) + (placed.Line is null ? 0 : OfReach) + (OfEdge * Outside(placed.Box));
        for (var other = 0; other < points.Count; other++)
        {
            cost += OfCircle * placed.Box.Overlap(MapBox.Around(points[other].Centre, points[other].Radius + 1));
            if (other != label)
                cost += OfLabel * placed.Box.Overlap(_candidates[other][chosen[other]].Box);
        }

        return cost;
    }

    private double Outside(MapBox box) =>
        Math.Max(0, -box.Left) + Math.Max(0, box.Right - width) + Math.Max(0, -box.Top) + Math.Max(0, box.Bottom - height);

    private static IEnumerable<PlacedLabel> CandidatesOf(LabelledPoint point, double fontSize) =>
        from reach in Reaches
        from direction in new[] { (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1) }
        select CandidateOf(point, fontSize, direction, reach);

    private static PlacedLabel CandidateOf(LabelledPoint point, double fontSize, (int X, int Y) direction, double reach)
    {
        var distance = (point.Radius + Gap + reach) * (direction is (0, _) or (_, 0) ? 1 : Math.Sqrt(0.5));
        var x = point.Centre.X + (direction.X * distance);
        var y = point.Centre.Y + (direction.Y * (distance + (direction.X == 0 ? fontSize / 2 : 0)));
        var width = TextWidth.Of(point.Text, fontSize);
        var left = direction.X switch { > 0 => x, < 0 => x - width, _ => x - (width / 2) };
        var box = new MapBox(left, y - (fontSize * 0.55), left + width, y + (fontSize * 0.55));
        var alignment = direction.X switch { > 0 => "start", < 0 => "end", _ => "middle" };
        var line = reach == 0 ? ((MapPoint, MapPoint)?)null : (point.Centre, new MapPoint(x, direction.X == 0 ? y - (direction.Y * fontSize / 2) : y));
        // The baseline lies a third of the height below the middle of small letters.
        return new PlacedLabel(point, box, new MapPoint(x, y + (fontSize * 0.34)), alignment, line);
    }
}
