using System.Globalization;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content.Tests.Schema;

public sealed class PartialDateTests
{
    [TestCase("2023")]
    [TestCase("2023-03")]
    [TestCase("2024-02-29")]
    public void A_date_is_read_as_exactly_as_it_is_written(string text)
    {
        var isRead = PartialDate.TryParse(text, out var date);

        Assert.That(isRead, Is.True);
        Assert.That(date.ToString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("0000")]
    [TestCase("+203")]
    [TestCase("2023-")]
    [TestCase("2023-13")]
    [TestCase("2023/03")]
    [TestCase("2023-02-29")]
    [TestCase("2023-03-00")]
    [TestCase("2023-03 28")]
    [TestCase("2023--3-28")]
    public void Nothing_else_is_a_date(string text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);

    [Test]
    public void Every_day_of_a_leap_year_is_read_back()
    {
        for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
        {
            var isRead = PartialDate.TryParse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var date);

            Assert.That(isRead, Is.True);
            Assert.That(date.FirstDay, Is.EqualTo(day));
        }
    }
}
