using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class DateWordsTests
{
    [TestCase("2023", "2023", "2023")]
    [TestCase("2023-03", "marzec 2023", "March 2023")]
    [TestCase("2023-03-28", "28 marca 2023", "28 March 2023")]
    [TestCase("2022-12-01", "1 grudnia 2022", "1 December 2022")]
    public void A_date_is_told_as_exactly_as_it_is_known(string date, string polish, string english)
    {
        Assert.That(PartialDate.TryParse(date, out var parsed), Is.True);

        Assert.That(Wording.Polish.Dates.Of(parsed), Is.EqualTo(polish));
        Assert.That(Wording.English.Dates.Of(parsed), Is.EqualTo(english));
    }
}
