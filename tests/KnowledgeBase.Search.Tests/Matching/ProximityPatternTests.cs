using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Tests.Matching;

public sealed class ProximityPatternTests
{
    [Test]
    public void Finds_exactly_the_windows_that_hold_every_word_at_a_place_of_its_own()
    {
        var random = new Random(3);
        for (var round = 0; round < 20_000; round++)
        {
            var text = Enumerable.Range(0, random.Next(1, 14)).Select(_ => "abcd"[random.Next(4)]).ToArray();
            var words = Enumerable.Range(0, random.Next(2, 4)).Select(_ => "abc"[random.Next(3)]).ToArray();
            var width = words.Length + random.Next(4);

            var found = Letters.Find(new ProximityPattern([.. words.Select(Letters.Pattern)], width), text);

            Assert.That(found, Is.EqualTo(Expected(text, words, width)), $"{new string(words)}~{width} in {new string(text)}");
        }
    }

    private static List<int> Expected(char[] text, char[] words, int width)
    {
        var places = new SortedSet<int>();
        for (var start = 0; start < text.Length; start++)
        {
            var window = text.Skip(start).Take(width).ToArray();
            if (words.Contains(text[start]) && words.CountBy(word => word).All(word => window.Count(letter => letter == word.Key) >= word.Value))
                places.UnionWith(window.Index().Where(letter => words.Contains(letter.Item)).Select(letter => start + letter.Index));
        }

        return [.. places];
    }
}
