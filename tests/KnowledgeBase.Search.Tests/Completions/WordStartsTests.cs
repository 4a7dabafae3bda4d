using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Completions;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Completions;

public sealed class WordStartsTests
{
    private static readonly string[] Titles =
    [
        "Zielone zamówienia publiczne", "Ochrona zieleni", "Sąd", "Sad owocowy", "Partnerstwo publiczno-prywatne", "Dz.U. 2023 poz. 1688", "...", "",
    ];

    [TestCase("zielone zamow", "Zielone zamówienia publiczne")]
    [TestCase("ZAMÓW zielo", "Zielone zamówienia publiczne")]
    [TestCase("ziel", "Zielone zamówienia publiczne", "Ochrona zieleni")]
    [TestCase("prywat", "Partnerstwo publiczno-prywatne")]
    [TestCase("sad", "Sąd", "Sad owocowy")]
    [TestCase("sąd", "Sąd")]
    [TestCase("a\u0328")]
    [TestCase("sa\u0328d", "Sąd")]
    [TestCase("1688", "Dz.U. 2023 poz. 1688")]
    [TestCase("publiczny")]
    [TestCase("-- ..")]
    public void Finds_titles_by_the_beginnings_of_their_words(string typed, params string[] expected) =>
        Assert.That(Find(Titles, typed, limit: 9), Is.EqualTo(expected));

    [Test]
    public void A_title_that_begins_as_typed_goes_before_one_that_only_holds_the_word() =>
        Assert.That(Find(["Ochrona zieleni", "Zieleń"], "ziel", limit: 1), Is.EqualTo(new[] { "Zieleń" }));

    [Test]
    public void A_word_that_stands_twice_finds_its_title_once() =>
        Assert.That(Find(["Miasto miastu"], "mia", limit: 9), Has.Count.EqualTo(1));

    [Property(MaxTest = 300)]
    public void Finds_what_looking_at_every_title_finds(int seed)
    {
        var random = new Random(seed);
        var words = Enumerable.Range(0, 12).Select(_ => Word(random)).ToArray();
        var titles = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Title(random, words)).ToList();
        var starts = WordStarts.Of(titles);

        for (var query = 0; query < 10; query++)
        {
            var typed = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Beginning(random, words)));
            var limit = random.Next(1, 12);

            Assert.That(starts.Find(TypedText.Of(typed), limit), Is.EqualTo(ByLookingAtAll(titles, typed).Take(limit)), $"'{typed}' in {string.Join('|', titles)}");
        }
    }

    [Property(MaxTest = 300)]
    public void Any_text_can_be_typed_and_any_text_be_a_title(int seed)
    {
        var random = new Random(seed);
        var titles = Enumerable.Range(0, 5).Select(_ => RandomText.Make(random)).ToList();

        Assert.That(() => WordStarts.Of(titles).Find(TypedText.Of(RandomText.Make(random)), 5), Throws.Nothing);
    }

    private static List<string> Find(string[] titles, string typed, int limit) =>
        [.. WordStarts.Of(titles).Find(TypedText.Of(typed), limit).Select(place => titles[place])];

    /// <summary>The rules, written anew.</summary>
    private static IEnumerable<int> ByLookingAtAll(List<string> titles, string typed)
    {
        var beginnings = typed.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return titles.Index()
            .Select(title => (title.Index, Words: title.Item.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(title => beginnings.Length > 0 && beginnings.All(beginning => title.Words.Any(word => Begins(word, beginning))))
            .OrderBy(title => Begins(title.Words[0], beginnings[0]) ? 0 : 1)
            .ThenBy(title => title.Index)
            .Select(title => title.Index);
    }

    private static bool Begins(string word, string beginning) => Folding.Fold(beginning) == beginning
        ? Folding.Fold(word).StartsWith(beginning, StringComparison.Ordinal)
        : word.StartsWith(beginning, StringComparison.Ordinal);

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => "aąslłzż"[random.Next(7)]));

    private static string Title(Random random, string[] words) =>
        string.Join(' ', Enumerable.Range(0, random.Next(0, 6)).Select(_ => words[random.Next(words.Length)]));

    private static string Beginning(Random random, string[] words)
    {
        var word = words[random.Next(words.Length)];
        var beginning = word[..random.Next(1, word.Length + 1)];
        return random.Next(2) == 0 ? beginning : Folding.Fold(beginning);
    }
}
