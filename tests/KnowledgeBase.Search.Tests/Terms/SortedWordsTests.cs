using KnowledgeBase.Search.Terms;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Terms;

public sealed class SortedWordsTests
{
    private const int Rounds = 300;

    [Test]
    public void The_words_that_begin_so_are_those_that_a_look_at_each_finds()
    {
        var random = new Random(20266);
        for (var round = 0; round < Rounds; round++)
        {
            var spellings = Enumerable.Range(0, random.Next(100)).Select(_ => Word(random)).Distinct().ToList();
            var words = new SortedWords(WordLists.Of(spellings));
            var beginning = round % 20 == 0 ? "" : Word(random);

            var (first, end) = words.StartingWith(beginning);
            var found = Enumerable.Range(first, end - first).Select(place => words.KeyAt(place).ToString());

            Assert.That(found, Is.EqualTo(spellings.Where(spelling => spelling.StartsWith(beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal)), beginning);
            Assert.That(words.Holds(beginning), Is.EqualTo(spellings.Contains(beginning)));
        }
    }

    [Test]
    public void A_word_stands_under_each_of_its_keys()
    {
        var random = new Random(20267);
        for (var round = 0; round < Rounds; round++)
        {
            var list = WordLists.Of(Enumerable.Range(0, random.Next(100)).Select(_ => Word(random)));
            var keys = Enumerable.Range(0, list.Count).Select(_ => Enumerable.Range(0, random.Next(4)).Select(_ => Word(random)).Distinct().ToList()).ToList();
            var words = SortedWords.By(list, (number, added) => keys[number].ForEach(key => added.Add(key)));

            foreach (var key in keys.SelectMany(one => one).Append(Word(random)))
            {
                var expected = Enumerable.Range(0, list.Count).Where(number => keys[number].Contains(key)).Select(number => list[number].ToString());
                Assert.That(words.Under(key), Is.EqualTo(expected), key);
            }
        }
    }

    // Beginnings longer than a byte can count, too.
    private static string Word(Random random) =>
        new string('a', random.Next(3) == 0 ? random.Next(250, 260) : 0) + string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => "abc"[random.Next(3)]));
}
