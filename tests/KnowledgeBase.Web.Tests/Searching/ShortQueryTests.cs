using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Tests.Searching;

public sealed class ShortQueryTests
{
    [TestCase("", "")]
    [TestCase("woda", "woda")]
    [TestCase("wodan", "woda…")]
    [TestCase("wod😀", "wod…")]
    public void A_long_query_is_cut_between_characters(string query, string expected) =>
        Assert.That(ShortQuery.Of(query, 4), Is.EqualTo(expected));
}
