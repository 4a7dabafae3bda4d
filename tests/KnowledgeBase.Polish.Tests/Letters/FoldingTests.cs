using System.Text;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Tests.Letters;

public sealed class FoldingTests
{
    [TestCase("zażółć gęślą jaźń", "zazolc gesla jazn")]
    [TestCase("ŁÓDŹ", "LODZ")]
    [TestCase("Škoda Dvořák Ångström çà", "Skoda Dvorak Angstrom ca")]
    [TestCase("straße øre", "strase ore")]
    [TestCase("Київ 日本", "Київ 日本")]
    public void Takes_marks_off_Latin_letters(string text, string folded)
    {
        Assert.That(Folding.Fold(text), Is.EqualTo(folded));
    }

    // Up to the last block of Latin letters: signs such as that of the kelvin stand far behind it.
    [Test]
    public void Is_what_Unicode_decomposes_and_twenty_one_letters_more()
    {
        var differing = Enumerable.Range(0, '\u1F00')
            .Select(character => (char)character)
            .Where(character => Folding.Fold(character) != Decomposed(character));

        Assert.That(string.Concat(differing.Order()), Is.EqualTo(string.Concat("łŁøØđĐðÐħĦŧŦıþÞßẞæÆœŒ".Order())));
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) })]
    public void Folding_twice_changes_nothing_more(string text)
    {
        var folded = Folding.Fold(text);

        Assert.That(Folding.Fold(folded), Is.EqualTo(folded));
        Assert.That(folded, Has.Length.EqualTo(text.Length));
    }

    private static char Decomposed(char letter)
    {
        var first = Composition.CanNormalize(letter) ? letter.ToString().Normalize(NormalizationForm.FormD)[0] : letter;
        return char.IsAsciiLetter(first) ? first : letter;
    }
}
