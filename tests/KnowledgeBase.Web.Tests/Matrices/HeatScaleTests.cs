using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Tests.Matrices;

public sealed class HeatScaleTests
{
    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(20, 1)]
    [TestCase(21, 2)]
    [TestCase(40, 2)]
    [TestCase(60, 3)]
    [TestCase(80, 4)]
    [TestCase(81, 5)]
    [TestCase(100, 5)]
    public void Classes_are_fifths_of_the_largest(int value, int expected) =>
        Assert.That(new HeatScale(100).ClassOf(value), Is.EqualTo(expected));

    [Test]
    public void Nothing_at_all_has_no_class() => Assert.That(new HeatScale(0).ClassOf(0), Is.Zero);

    [FsCheck.NUnit.Property]
    public void A_larger_number_is_never_lighter_and_the_largest_is_darkest(ushort first, ushort second)
    {
        var scale = new HeatScale(Math.Max(first, second));

        Assert.That(scale.ClassOf(Math.Max(first, second)), Is.GreaterThanOrEqualTo(scale.ClassOf(Math.Min(first, second))));
        Assert.That(scale.ClassOf(Math.Max(first, second)), Is.EqualTo(first == 0 && second == 0 ? 0 : HeatScale.Classes));
    }

    [FsCheck.NUnit.Property]
    public void The_legend_covers_every_number_once(byte largest)
    {
        var ranges = new HeatScale(largest).Ranges().SelectMany(range => Enumerable.Range(range.From, range.To - range.From + 1));

        Assert.That(ranges, Is.EqualTo(Enumerable.Range(1, largest)));
    }
}
