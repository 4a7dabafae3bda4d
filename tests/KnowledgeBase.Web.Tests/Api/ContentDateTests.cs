using KnowledgeBase.Content;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Api;

namespace KnowledgeBase.Web.Tests.Api;

public sealed class ContentDateTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private Library _first = null!;
    private Library _second = null!;

    [OneTimeSetUp]
    public void ReadLibraries()
    {
        using var folder = new SmallLibrary();
        _first = folder.Read();
        folder.Write(Path.Combine("przyklady", "rekomendacje", "rek-dane.md"), File.ReadAllText(Path.Combine(folder.Folder, "przyklady", "rekomendacje", "rek-dane.md")) + "\nDopisane zdanie.\n");
        _second = folder.Read();
    }

    [Test]
    public void Is_when_the_content_was_first_answered_from_whatever_its_files_say()
    {
        var clock = new Clock { Now = Noon.AddMilliseconds(700) };
        var date = new ContentDate(clock);

        var first = date.Of(_first);
        clock.Now = Noon.AddHours(3);

        Assert.That(first, Is.EqualTo(Noon), "to the second");
        Assert.That(date.Of(_first), Is.EqualTo(Noon));
        Assert.That(date.Of(_second), Is.EqualTo(Noon.AddHours(3)));
    }

    [Test]
    public void Content_that_comes_back_is_dated_anew()
    {
        var clock = new Clock { Now = Noon };
        var date = new ContentDate(clock);

        DateTimeOffset[] dates = [date.Of(_first), date.Of(_second), date.Of(_first)];

        Assert.That(dates, Is.Ordered.And.Unique, "also within one second");
    }

    [Test]
    public void Answers_that_tell_of_the_past_have_dates_of_their_own()
    {
        var clock = new Clock { Now = Noon };
        var date = new ContentDate(clock);
        _ = (date.Of(_first), date.Of(_first, "-commit"));
        clock.Now = Noon.AddHours(1);

        Assert.That(date.Of(_first, "-next"), Is.EqualTo(Noon.AddHours(1)));
        Assert.That(date.Of(_first), Is.EqualTo(Noon));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
