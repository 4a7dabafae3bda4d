using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Dates;

public sealed class DateRangeTests
{
    [TestCase("2022", "2022")]
    [TestCase("2022-03", "2022-03")]
    [TestCase("2022-03-28", "2022-03-28")]
    [TestCase("2021..2023", "2021..2023")]
    [TestCase("2021–2023", "2021..2023")]
    [TestCase("2021-2023", "2021..2023")]
    [TestCase("2022-03—2023-06", "2022-03..2023-06")]
    [TestCase("2021..", "2021..")]
    [TestCase("..2022-11-30", "..2022-11-30")]
    [TestCase("2023..2021", "2021..2023")]
    [TestCase("2022-05..2022", "2022-05..2022")]
    [TestCase("2022..2022", "2022")]
    public void Reads_what_people_write_and_writes_it_in_one_way(string text, string written)
    {
        var range = DateRange.TryRead(text);

        Assert.That(range?.ToString(), Is.EqualTo(written));
        Assert.That(DateRange.TryRead(written), Is.EqualTo(range));
    }

    [TestCase("")]
    [TestCase("..")]
    [TestCase("dawno")]
    [TestCase("99999")]
    [TestCase("22")]
    [TestCase("2022-13")]
    [TestCase("2022-02-30")]
    [TestCase("2021..2022..2023")]
    [TestCase("2021–")]
    [TestCase("–2021")]
    [TestCase("2021..wczoraj")]
    [TestCase("_brak")]
    public void What_is_no_range_is_none(string text) => Assert.That(DateRange.TryRead(text), Is.Null);

    [Property]
    public void Any_text_is_a_range_or_none(string? text) => Assert.That(() => DateRange.TryRead(text ?? ""), Throws.Nothing);

    [TestCase("2022", "2022-05..", true)]
    [TestCase("2022", "2022-12-31..", true)]
    [TestCase("2022", "2023..", false)]
    [TestCase("2022-05", "2022-05-31", true)]
    [TestCase("2022-05", "2022-06..2022", false)]
    [TestCase("2022-05-31", "..2022-05", true)]
    [TestCase("2022-05-31", "..2022-05-30", false)]
    public void An_entry_lies_in_a_range_when_it_may(string date, string range, bool isHeld) =>
        Assert.That(DateRange.TryRead(range)!.Holds(Sample.Recommendation("a", "Pierwsza") with { Date = Sample.Date(date) }), Is.EqualTo(isHeld));

    [Test]
    public void An_edition_lies_in_the_years_it_lasts_and_what_has_no_date_in_none()
    {
        Entry edition = Sample.Edition("pim2", "Druga edycja", 2021, 2023);

        Assert.That(DateRange.TryRead("2022-07")!.Holds(edition), Is.True);
        Assert.That(DateRange.TryRead("2024..")!.Holds(edition), Is.False);
        Assert.That(DateRange.TryRead("0001..9999")!.Holds(Sample.Recommendation("a", "Pierwsza")), Is.False);
    }
}
