using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Tests.Matching;

public sealed class NearPatternTests
{
    [Test]
    public void Finds_exactly_the_words_that_stand_near_each_other()
    {
        var random = new Random(4);
        for (var round = 0; round < 20_000; round++)
        {
            var text = Enumerable.Range(0, random.Next(1, 14)).Select(_ => "abcd"[random.Next(4)]).ToArray();
            var (left, right, distance) = ("ab"[random.Next(2)], "ab"[random.Next(2)], random.Next(4));

            var found = Letters.Find(new NearPattern(Letters.Pattern(left), Letters.Pattern(right), distance), text);

            Assert.That(found, Is.EqualTo(Expected(text, left, right, distance)), $"{left} {right} {distance} in {new string(text)}");
        }
    }

    [TestCase("ab-c", new[] { 0, 3 })]
    [TestCase("c-ab", new[] { 0, 2 })]
    [TestCase("ab--c", new int[0])]
    [TestCase("cab", new[] { 0, 1 })]
    public void The_distance_of_a_phrase_is_counted_from_its_nearer_end(string text, int[] expected)
    {
        var phrase = new SequencePattern([Letters.Pattern('a'), Letters.Pattern('b')]);

        Assert.That(Letters.Find(new NearPattern(phrase, Letters.Pattern('c'), 1), text.ToCharArray()), Is.EqualTo(expected));
    }

    private static List<int> Expected(char[] text, char left, char right, int distance) =>
        [.. Enumerable.Range(0, text.Length).Where(at => Enumerable.Range(0, text.Length).Any(other =>
            other != at
            && Math.Abs(other - at) - 1 <= distance
            && ((text[at] == left && text[other] == right) || (text[at] == right && text[other] == left))))];
}
