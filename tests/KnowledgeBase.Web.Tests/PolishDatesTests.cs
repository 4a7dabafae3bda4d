using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Tests;

public sealed class PolishDatesTests
{
    [TestCase("2023", "2023")]
    [TestCase("2023-03", "marzec 2023")]
    [TestCase("2023-03-28", "28 marca 2023")]
    [TestCase("2022-12-01", "1 grudnia 2022")]
    public void A_date_is_told_as_exactly_as_it_is_known(string date, string expected)
    {
        Assert.That(PartialDate.TryParse(date, out var parsed), Is.True);

        Assert.That(PolishDates.Format(parsed), Is.EqualTo(expected));
    }
}
