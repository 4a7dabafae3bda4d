using KnowledgeBase.Polish.Spelling;

namespace KnowledgeBase.Polish.Tests.Spelling;

public sealed class EditDistanceTests
{
    [TestCase("retencja", "retencja", 0, true)]
    [TestCase("retencja", "retnecja", 1, true)]
    [TestCase("retencja", "retecja", 1, true)]
    [TestCase("retencja", "retenncja", 1, true)]
    [TestCase("retencja", "retancja", 1, true)]
    [TestCase("retencja", "rtancja", 1, false)]
    [TestCase("retencja", "rtancja", 2, true)]
    [TestCase("woda", "", 2, false)]
    [TestCase("", "w", 1, true)]
    public void Counts_typing_errors(string left, string right, int errors, bool expected) =>
        Assert.That(EditDistance.IsWithin(left, right, errors), Is.EqualTo(expected));

    [Test]
    public void Is_the_distance_that_trying_every_error_finds()
    {
        var random = new Random(1);
        for (var round = 0; round < 50_000; round++)
        {
            var (left, right) = (Word(random), Word(random));
            var errors = random.Next(4);

            Assert.That(EditDistance.IsWithin(left, right, errors), Is.EqualTo(Tried(left, right) <= errors), $"{left}, {right}, {errors}");
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => "abc"[random.Next(3)]));

    private static int Tried(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length + right.Length;

        var least = Math.Min(
            Tried(left[..^1], right[..^1]) + (left[^1] == right[^1] ? 0 : 1),
            Math.Min(Tried(left[..^1], right), Tried(left, right[..^1])) + 1);
        return left.Length > 1 && right.Length > 1 && left[^1] == right[^2] && left[^2] == right[^1]
            ? Math.Min(least, Tried(left[..^2], right[..^2]) + 1)
            : least;
    }
}
