using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Maps;

/// <summary>
/// The conformal conic projection with two standard parallels on an ellipsoid: angles are kept, and between the parallels
/// lengths hardly change, which suits a country that lies along them.
/// </summary>
/// <remarks>J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), formulas 15-1 to 15-4 and 15-7 to 15-9.</remarks>
public sealed class LambertConformalConic
{
    // WGS 84: what coordinates of the content are given in.
    private const double Wgs84Axis = 6_378_137;
    private const double Wgs84SquaredEccentricity = 0.006_694_379_990;

    private readonly double _axis;
    private readonly double _eccentricity;
    private readonly double _cone;
    private readonly double _scale;
    private readonly double _originRadius;
    private readonly double _originLongitude;

    /// <param name="south">The southern standard parallel, in degrees.</param>
    /// <param name="north">The northern standard parallel, in degrees.</param>
    /// <param name="originLatitude">Where y is 0, in degrees north.</param>
    /// <param name="originLongitude">Where x is 0, in degrees east.</param>
    /// <param name="axis">Half of the ellipsoid's major axis; its unit is that of the results.</param>
    /// <param name="squaredEccentricity">The ellipsoid's eccentricity, squared.</param>
    public LambertConformalConic(
        double south,
        double north,
        double originLatitude,
        double originLongitude,
        double axis = Wgs84Axis,
        double squaredEccentricity = Wgs84SquaredEccentricity)
    {
        _axis = axis;
        _eccentricity = Math.Sqrt(squaredEccentricity);
        _cone = Math.Log(ParallelRadius(south) / ParallelRadius(north)) / Math.Log(Colatitude(south) / Colatitude(north));
        _scale = ParallelRadius(south) / (_cone * Math.Pow(Colatitude(south), _cone));
        _originRadius = Radius(originLatitude);
        _originLongitude = originLongitude;
    }

    /// <summary>
    /// For Poland, 49°–54°50′ N and 14°07′–24°09′ E: the parallels lie a sixth of its height within its edges, as Snyder advises;
    /// the middle meridian stands upright.
    /// </summary>
    public static LambertConformalConic ForPoland { get; } = new(south: 50, north: 53.8, originLatitude: 52, originLongitude: 19.1);

    /// <summary>Metres east and north of the origin.</summary>
    public (double East, double North) Project(Location place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var radius = Radius(place.Latitude);
        var angle = _cone * Radians(place.Longitude - _originLongitude);
        return (radius * Math.Sin(angle), _originRadius - (radius * Math.Cos(angle)));
    }

    private double Radius(double latitude) => _axis * _scale * Math.Pow(Colatitude(latitude), _cone);

    // Snyder's m (14-15): the radius of the parallel, by that of the equator.
    private double ParallelRadius(double latitude)
    {
        var sine = _eccentricity * Math.Sin(Radians(latitude));
        return Math.Cos(Radians(latitude)) / Math.Sqrt(1 - (sine * sine));
    }

    // Snyder's t (15-9): the tangent of half the distance from the pole, on a sphere that keeps the ellipsoid's angles.
    private double Colatitude(double latitude)
    {
        var sine = _eccentricity * Math.Sin(Radians(latitude));
        return Math.Tan((Math.PI / 4) - (Radians(latitude) / 2)) / Math.Pow((1 - sine) / (1 + sine), _eccentricity / 2);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
