namespace KnowledgeBase.Web.Maps;

/// <summary>A rectangle of a drawing, such as the room that a label takes.</summary>
public readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Area that both share.</summary>
    public double Overlap(MapBox other)
    {
        var width = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        var height = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        return width > 0 && height > 0 ? width * height : 0;
    }

    public static MapBox Around(MapPoint centre, double radius) =>
        new(centre.X - radius, centre.Y - radius, centre.X + radius, centre.Y + radius);
}
