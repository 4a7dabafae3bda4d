using System.Globalization;
using System.Text;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Maps;

/// <summary>The country's outline, and where on the drawing a place lies.</summary>
/// <remarks>The outline is Natural Earth's; <c>README.md</c> beside this file tells how it was made.</remarks>
public sealed class PolandMap
{
    /// <summary>Width of the drawing in its own units, which are pixels on a wide screen.</summary>
    public const double Width = 760;

    /// <summary>Room around the outline, for labels of places near the border.</summary>
    private const double Margin = 14;

    private readonly double _west;
    private readonly double _north;
    private readonly double _scale;

    private PolandMap(IReadOnlyList<Location> outline)
    {
        var points = outline.Select(LambertConformalConic.ForPoland.Project).ToList();
        _west = points.Min(point => point.East);
        _north = points.Max(point => point.North);
        _scale = (Width - (2 * Margin)) / (points.Max(point => point.East) - _west);
        Height = Math.Ceiling(((_north - points.Min(point => point.North)) * _scale) + (2 * Margin));
        Outline = PathOf(outline.Select(Place));
    }

    public static PolandMap Shared { get; } = new(ReadOutline());

    public double Height { get; }

    /// <summary>The outline as the data of a path.</summary>
    public string Outline { get; }

    /// <summary>Where the place lies on the drawing.</summary>
    public MapPoint Place(Location place)
    {
        var (east, north) = LambertConformalConic.ForPoland.Project(place);
        return new MapPoint(Margin + ((east - _west) * _scale), Margin + ((_north - north) * _scale));
    }

    /// <summary>Units of the drawing in so many kilometres.</summary>
    public double Kilometres(double length) => length * 1000 * _scale;

    private static string PathOf(IEnumerable<MapPoint> points)
    {
        var path = new StringBuilder();
        foreach (var point in points)
            _ = path.Append(path.Length == 0 ? 'M' : 'L').Append(point.XText).Append(' ').Append(point.YText);

        return path.Append('Z').ToString();
    }

    // A line holds a longitude and a latitude; lines that begin with # tell where they come from.
    private static List<Location> ReadOutline()
    {
        using var stream = typeof(PolandMap).Assembly.GetManifestResourceStream("KnowledgeBase.Web.Maps.poland.txt")
            ?? throw new InvalidOperationException("The outline was not built into the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .Select(pair => new Location(Degrees(pair[1]), Degrees(pair[0])))];
    }

    private static double Degrees(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
