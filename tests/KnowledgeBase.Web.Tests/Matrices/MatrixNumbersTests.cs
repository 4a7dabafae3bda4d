using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Tests.Matrices;

public sealed class MatrixNumbersTests
{
    [TestCase(0, "0%")]
    [TestCase(0.001, "<1%")]
    [TestCase(0.005, "1%")]
    [TestCase(0.335, "34%")]
    [TestCase(1, "100%")]
    public void Percents_are_whole_and_a_little_is_not_nothing(double part, string expected) =>
        Assert.That(MatrixNumbers.Percent(part), Is.EqualTo(expected));
}
