using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;
using KnowledgeBase.Search.Terms;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Terms;

public sealed class TermNeighboursTests
{
    private const int Rounds = 300;

    [Test]
    public void What_is_found_is_what_looking_at_every_word_finds()
    {
        var random = new Random(20264);
        for (var round = 0; round < Rounds; round++)
        {
            var words = Enumerable.Range(0, random.Next(200)).Select(_ => Word(random)).Distinct().ToList();
            var neighbours = new TermNeighbours(new SortedSpellings(WordLists.Of(words)));
            var (word, errors, limit) = (Word(random), random.Next(3), random.Next(1, 60));

            var (found, all) = neighbours.Find(word, errors, limit);

            var expected = Looked(words, word, errors);
            Assert.That(all, Is.EqualTo(expected.Count), $"{word}~{errors} in {string.Join(' ', words)}");
            Assert.That(found, Is.EqualTo(expected.Take(limit)), $"{word}~{errors} in {string.Join(' ', words)}");
        }
    }

    [Test]
    public void What_one_error_may_have_meant_is_among_the_words_one_error_off_without_marks()
    {
        var random = new Random(20265);
        for (var round = 0; round < Rounds; round++)
        {
            var (word, words) = (Word(random), Enumerable.Range(0, 200).Select(_ => Word(random)).Distinct().ToList());

            var found = new TermNeighbours(new SortedSpellings(WordLists.Of(words))).Find(Folding.Fold(word), 1, int.MaxValue).Words;

            Assert.That(words.Where(meant => SpellingCorrector.CostOf(word, meant) is not null), Is.SubsetOf(found), $"{word} in {string.Join(' ', words)}");
        }
    }

    [Test]
    public void Words_longer_than_any_are_equal_or_not()
    {
        var (longest, longer) = (new string('a', EditDistance.LongestWord), new string('a', EditDistance.LongestWord + 1));
        var neighbours = new TermNeighbours(new SortedSpellings(WordLists.Of([longest, longer, longest[1..], "a"])));

        Assert.That(neighbours.Find(longest, 2, 9).Words, Is.EqualTo([longest, longest[1..]]));
        Assert.That(neighbours.Find(longer, 2, 9).Words, Is.EqualTo([longer]));
    }

    private static List<string> Looked(IEnumerable<string> words, string word, int errors) => [.. words
        .Select(spelling => (Spelling: spelling, Errors: Errors(word, Folding.IsFolded(word) ? Folding.Fold(spelling) : spelling)))
        .Where(near => near.Errors <= errors)
        .OrderBy(near => near.Errors)
        .ThenBy(near => near.Spelling, StringComparer.Ordinal)
        .Select(near => near.Spelling)];

    private static int Errors(string word, string spelling) => Enumerable.Range(0, 20).First(errors => EditDistance.IsWithin(word, spelling, errors));

    // Few letters, with and without marks, so that many words are near and share their beginnings.
    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "aąbcćλ"[random.Next(6)]));
}
