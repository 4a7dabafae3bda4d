using KnowledgeBase.Testing;
using KnowledgeBase.Web.Differences;

namespace KnowledgeBase.Web.Tests.Differences;

public sealed class WordDifferenceTests
{
    [Test]
    public void The_parts_make_both_texts([Range(1, 300)] int seed)
    {
        var random = new Random(seed);
        var before = RandomText.Make(random) + RandomText.Make(random);
        var after = random.Next(3) == 0 ? RandomText.Make(random) : before.Insert(random.Next(before.Length + 1), RandomText.Make(random));

        var parts = WordDifference.Of(before, after);

        Assert.That(Text(parts, but: DifferenceKind.Added), Is.EqualTo(before));
        Assert.That(Text(parts, but: DifferenceKind.Removed), Is.EqualTo(after));
        Assert.That(parts.Select(part => part.Text), Has.None.Empty);
    }

    [TestCase("Ala ma kota", "Ala ma kota", "Ala ma kota")]
    [TestCase("Ala ma kota", "Ala ma psa", "Ala ma [-kota][+psa]")]
    [TestCase("Ala ma kota i psa", "Ala ma psa", "Ala ma [-kota i ]psa")]
    [TestCase("drzewa w parku rosną", "krzewy przy drodze rosną", "[-drzewa w parku][+krzewy przy drodze] rosną")]
    [TestCase("dom, las", "dom i las", "dom[-,][+ i] las")]
    [TestCase("", "nowe", "[+nowe]")]
    public void Words_are_compared_whole(string before, string after, string expected) =>
        Assert.That(string.Concat(WordDifference.Of(before, after).Select(Shown)), Is.EqualTo(expected));

    [Test]
    public void Very_long_paragraphs_are_replaced_whole()
    {
        var parts = WordDifference.Of(new string('a', 15_000) + " b", new string('a', 15_000) + " c");

        Assert.That(parts.Select(part => part.Kind), Is.EqualTo([DifferenceKind.Removed, DifferenceKind.Added]));
    }

    private static string Text(IEnumerable<DifferencePart> parts, DifferenceKind but) =>
        string.Concat(parts.Where(part => part.Kind != but).Select(part => part.Text));

    private static string Shown(DifferencePart part) => part.Kind switch
    {
        DifferenceKind.Removed => $"[-{part.Text}]",
        DifferenceKind.Added => $"[+{part.Text}]",
        _ => part.Text,
    };
}
