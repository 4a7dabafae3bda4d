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

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) })]
    public void Folding_twice_changes_nothing_more(string text)
    {
        var folded = Folding.Fold(text);

        Assert.That(Folding.Fold(folded), Is.EqualTo(folded));
        Assert.That(folded, Has.Length.EqualTo(text.Length));
    }
}
