using System.Globalization;

namespace KnowledgeBase.Web.Maps;

/// <summary>A point of a drawing: units from its left and upper edge.</summary>
public readonly record struct MapPoint(double X, double Y)
{
    /// <summary>A length as drawings have it, to a tenth of a unit.</summary>
    public static string Text(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);

    public string XText => Text(X);

    public string YText => Text(Y);

    public double DistanceTo(MapPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
