using KnowledgeBase.Web.Maps;

namespace KnowledgeBase.Web.Tests.Maps;

public sealed class LabelPlacementTests
{
    [Test]
    public void A_label_alone_stands_to_the_right_of_its_circle()
    {
        var label = Place(new LabelledPoint(new MapPoint(100, 100), 5, "Konin")).Single();

        Assert.That(label.Alignment, Is.EqualTo("start"));
        Assert.That(label.Anchor.X, Is.EqualTo(109));
        Assert.That(label.Line, Is.Null);
    }

    [Test]
    public void A_label_near_the_edge_turns_inwards()
    {
        var label = Place(new LabelledPoint(new MapPoint(190, 100), 5, "Konin")).Single();

        Assert.That(label.Box.Right, Is.LessThanOrEqualTo(200));
    }

    [Test]
    public void Labels_of_neighbours_do_not_cover_each_other()
    {
        var labels = Place(
            new LabelledPoint(new MapPoint(100, 100), 5, "Ruda Śląska"),
            new LabelledPoint(new MapPoint(108, 104), 5, "Katowice"),
            new LabelledPoint(new MapPoint(114, 98), 5, "Żory"));

        Assert.That(
            from one in labels from other in labels where one != other select one.Box.Overlap(other.Box),
            Has.All.Zero);
    }

    [Test]
    public void The_same_points_are_labelled_the_same_way()
    {
        LabelledPoint[] points = [.. Enumerable.Range(0, 30).Select(number => new LabelledPoint(new MapPoint(number * 37 % 180, number * 53 % 180), 4, $"Miasto {number}"))];

        var (once, again) = (Place(points), Place(points));

        Assert.That(again, Is.EqualTo(once));
    }

    [FsCheck.NUnit.Property]
    public void Every_point_has_its_label_whatever_the_crowd(byte[] places)
    {
        LabelledPoint[] points = [.. places.Select(place => new LabelledPoint(new MapPoint(place % 16 * 12, place / 16 * 12), 4, "Łódź"))];

        Assert.That(Place(points).Select(label => label.Point), Is.EqualTo(points));
    }

    private static IReadOnlyList<PlacedLabel> Place(params LabelledPoint[] points) => new LabelPlacement(points, 13, 200, 200).Place();
}
