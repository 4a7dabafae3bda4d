using KnowledgeBase.Search.Terms;

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
            var words = new SortedWords(spellings.Select(spelling => (spelling, spelling)));
            var beginning = round % 20 == 0 ? "" : Word(random);

            var found = words.StartingWith(beginning).ToArray().Select(word => word.Key);

            Assert.That(found, Is.EqualTo(spellings.Where(spelling => spelling.StartsWith(beginning, StringComparison.Ordinal)).Order(StringComparer.Ordinal)), beginning);
            Assert.That(words.Holds(beginning), Is.EqualTo(spellings.Contains(beginning)));
        }
    }

    // Beginnings longer than a byte can count, too.
    private static string Word(Random random) =>
        new string('a', random.Next(3) == 0 ? random.Next(250, 260) : 0) + string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => "abc"[random.Next(3)]));
}
