using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Tests.History;

public sealed class PassageHistoryTests
{
    [TestCase("p-aaaaaaaa", true)]
    [TestCase("p-aaaaaaaa-2", true)]
    [TestCase("p-aaaaaaa1", false)]
    [TestCase("p-aaaaaaaa-0", false)]
    [TestCase("akapit-3", false)]
    public async Task The_past_is_read_for_what_is_an_anchor_alone(string anchor, bool isRead)
    {
        using var committed = new CommittedLibrary();
        using var live = new LiveHistory(new SiteOptions { Content = committed.Folder });
        var library = new LibraryReader().Read(committed.Folder, new ContentOptions());
        Assert.That(library.TryFind("rek-dane", out var entry), Is.True);

        var fate = await new PassageHistory(live).OfAsync(entry!, anchor, library);

        Assert.That(fate.Outcome, Is.EqualTo(PassageOutcome.Unknown));
        Assert.That(live.Current.Head is not null, Is.EqualTo(isRead));
    }
}
