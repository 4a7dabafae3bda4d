using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Maps;

namespace KnowledgeBase.Web.Tests.Maps;

public sealed class LambertConformalConicTests
{
    private static readonly Location SnyderPoint = new(35, -75);

    // J. P. Snyder, Map Projections: A Working Manual, the numerical examples of chapter 15.
    [Test]
    public void Gives_the_manual_s_point_on_the_sphere()
    {
        var projection = new LambertConformalConic(south: 33, north: 45, originLatitude: 23, originLongitude: -96, axis: 1, squaredEccentricity: 0);

        var (east, north) = projection.Project(SnyderPoint);

        Assert.That(east, Is.EqualTo(0.2966785).Within(1e-7));
        Assert.That(north, Is.EqualTo(0.2462112).Within(1e-7));
    }

    [Test]
    public void Gives_the_manual_s_point_on_the_ellipsoid_of_Clarke()
    {
        var projection = new LambertConformalConic(
            south: 33, north: 45, originLatitude: 23, originLongitude: -96, axis: 6_378_206.4, squaredEccentricity: 0.00676866);

        var (east, north) = projection.Project(SnyderPoint);

        Assert.That(east, Is.EqualTo(1_894_410.9).Within(0.1));
        Assert.That(north, Is.EqualTo(1_564_649.5).Within(0.1));
    }

    [Test]
    public void The_origin_is_where_it_was_put() =>
        Assert.That(LambertConformalConic.ForPoland.Project(new Location(52, 19.1)), Is.EqualTo((0.0, 0.0)));

    [FsCheck.NUnit.Property]
    public void Everywhere_in_Poland_a_short_way_is_drawn_as_long_northwards_as_eastwards_and_true_to_two_thousandths(ushort up, ushort right)
    {
        var latitude = 49 + (5.83 * up / ushort.MaxValue);
        var longitude = 14.1 + (10 * (double)right / ushort.MaxValue);

        var northwards = Drawn(latitude, longitude, latitude + Step, longitude) / MeridianLength(latitude);
        var eastwards = Drawn(latitude, longitude, latitude, longitude + Step) / ParallelLength(latitude);

        Assert.That(northwards, Is.EqualTo(1).Within(0.002));
        Assert.That(eastwards, Is.EqualTo(northwards).Within(1e-5));
    }

    private const double Step = 0.001;
    private const double Axis = 6_378_137;
    private const double SquaredEccentricity = 0.00669437999;

    private static double Drawn(double latitude, double longitude, double toLatitude, double toLongitude)
    {
        var from = LambertConformalConic.ForPoland.Project(new Location(latitude, longitude));
        var to = LambertConformalConic.ForPoland.Project(new Location(toLatitude, toLongitude));
        return Math.Sqrt(Math.Pow(to.East - from.East, 2) + Math.Pow(to.North - from.North, 2));
    }

    private static double MeridianLength(double latitude) =>
        Radians(Step) * Axis * (1 - SquaredEccentricity) / Math.Pow(Flattened(latitude), 1.5);

    private static double ParallelLength(double latitude) =>
        Radians(Step) * Axis * Math.Cos(Radians(latitude)) / Math.Sqrt(Flattened(latitude));

    private static double Flattened(double latitude) => 1 - (SquaredEccentricity * Math.Pow(Math.Sin(Radians(latitude)), 2));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
