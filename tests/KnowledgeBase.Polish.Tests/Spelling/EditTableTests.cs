using KnowledgeBase.Polish.Spelling;

namespace KnowledgeBase.Polish.Tests.Spelling;

public sealed class EditTableTests
{
    [Test]
    public void Counts_what_the_distance_counts_and_tells_in_time_when_it_is_too_much()
    {
        var random = new Random(2);
        for (var round = 0; round < 2_000; round++)
        {
            var word = Word(random);
            var table = new EditTable(word);
            foreach (var text in Enumerable.Range(0, 5).Select(_ => Word(random)))
            {
                var least = 0;
                for (var length = 1; length <= text.Length; length++)
                {
                    var fewest = table.Count(text.AsSpan(0, length));
                    Assert.That(fewest, Is.GreaterThanOrEqualTo(least), $"{word}, {text}");
                    least = fewest;
                }

                var errors = table.Errors(text.Length);
                Assert.That(errors, Is.GreaterThanOrEqualTo(least));
                Assert.That(EditDistance.IsWithin(word, text, errors), Is.True, $"{word}, {text}");
                Assert.That(errors == 0 || !EditDistance.IsWithin(word, text, errors - 1), Is.True, $"{word}, {text}");
            }
        }
    }

    [Test]
    public void A_word_longer_than_any_is_refused() =>
        Assert.That(() => new EditTable(new string('a', EditDistance.LongestWord + 1)), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "abc"[random.Next(3)]));
}
