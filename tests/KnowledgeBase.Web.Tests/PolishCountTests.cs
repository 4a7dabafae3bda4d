namespace KnowledgeBase.Web.Tests;

public sealed class PolishCountTests
{
    [TestCase(0, "Brak wpisów")]
    [TestCase(1, "1 wpis")]
    [TestCase(2, "2 wpisy")]
    [TestCase(4, "4 wpisy")]
    [TestCase(5, "5 wpisów")]
    [TestCase(12, "12 wpisów")]
    [TestCase(14, "14 wpisów")]
    [TestCase(21, "21 wpisów")]
    [TestCase(22, "22 wpisy")]
    [TestCase(112, "112 wpisów")]
    [TestCase(1004, "1004 wpisy")]
    public void The_noun_agrees_with_the_number(int count, string expected) =>
        Assert.That(PolishCount.Entries(count), Is.EqualTo(expected));
}
