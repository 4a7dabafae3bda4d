using AngleSharp.Dom;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.Baskets;

/// <summary>What was collected and is another thing now leads to what it was.</summary>
public sealed class BasketHistoryTests : CommittedLibraryTests
{
    private const string Words = "w trzech formatach";

    [Test]
    public async Task A_changed_entry_leads_to_the_difference_and_a_gone_passage_to_what_became_of_it()
    {
        var (old, anchor) = (Version(), await AnchorAsync());
        Change(Words, "w czterech formatach");

        var remarks = await RemarksAsync(new EntryItem("rek-dane") { Version = old }, new EntryItem("rek-dane", anchor) { Version = old });

        Assert.That(remarks.Select(HrefOf), Is.EqualTo(new[] { $"{Entry}/historia/{old}/{Version()}", $"{Entry}/{anchor}" }));
        Assert.That(remarks[0].TextContent, Does.EndWith("Zobacz, co się zmieniło."));
    }

    [Test]
    public async Task A_change_around_a_passage_leads_to_the_difference()
    {
        var (old, anchor) = (Version(), await AnchorAsync());
        Change("Szkolenia dla urzędników", "Kursy dla urzędników");

        var remarks = await RemarksAsync(new EntryItem("rek-dane", anchor) { Version = old });

        Assert.That(remarks.Select(HrefOf), Is.EqualTo(new[] { $"{Entry}/historia/{old}/{Version()}" }));
    }

    [Test]
    public async Task A_removed_entry_leads_to_its_versions()
    {
        Library.Remove(CommittedLibrary.Recommendation);
        Library.Commit();

        var remarks = await RemarksAsync(new EntryItem("rek-dane"));

        Assert.That(remarks.Select(HrefOf), Is.EqualTo(new[] { Entry }));
    }

    [Test]
    public async Task What_is_no_anchor_leads_nowhere()
    {
        var remarks = await RemarksAsync(new EntryItem("rek-dane", "p-aaaaaaa1"));

        Assert.That(remarks.Select(remark => remark.QuerySelector("a")), Is.EqualTo(new IElement?[] { null }));
    }

    [Test]
    public async Task A_version_that_the_history_does_not_know_leads_nowhere()
    {
        var remarks = await RemarksAsync(new EntryItem("rek-dane") { Version = EntryVersion.TryParse("0123456789", out var version) ? version : null });

        Assert.That(remarks.Select(remark => remark.QuerySelector("a")), Is.EqualTo(new IElement?[] { null }));
    }

    private EntryVersion Version() => EntryVersion.TryParse(VersionNow(), out var version) ? version : default;

    private static string? HrefOf(IElement remark) => remark.QuerySelector("a")?.GetAttribute("href");

    private async Task<string> AnchorAsync()
    {
        using var site = Site.WithHistory(Library.Folder);
        using var page = await site.PageAsync(Entry);
        return page.QuerySelectorAll("[id][data-passage]").First(passage => passage.TextContent.Contains(Words, StringComparison.Ordinal)).Id!;
    }

    private async Task<List<IElement>> RemarksAsync(params BasketItem[] items)
    {
        using var site = Site.WithHistory(Library.Folder);
        _ = await site.ReadAsync("/rekomendacje/rek-drzewa/historia");
        using var page = await site.PageAsync($"/teczka?t={BasketText.Write(Basket.Of("", items))}");
        return [.. page.QuerySelectorAll(".basket-item .remark")];
    }
}
