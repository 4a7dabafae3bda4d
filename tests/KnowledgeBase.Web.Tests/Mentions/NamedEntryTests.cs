using AngleSharp.Dom;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.Mentions;

/// <summary>A signature or an address that was found in a note and typed or pasted into the search box.</summary>
public sealed class NamedEntryTests
{
    private const string Entry = "/rekomendacje/rek-dane";

    private CommittedLibrary _library = null!;

    [SetUp]
    public void MakeLibrary() => _library = new CommittedLibrary();

    [TearDown]
    public void RemoveLibrary() => _library.Dispose();

    [TestCase("REK-DANE ak. 1")]
    [TestCase("  REK-DANE, Ak 1 ")]
    [TestCase("(REK-DANE, akapit 1)")]
    [TestCase("https://inny.example/baza/rekomendacje/rek-dane akapit 1")]
    public async Task A_passage_is_led_to_and_can_be_cited(string query)
    {
        using var site = Site.WithHistory(_library.Folder);

        var named = await NamedAsync(site, query);

        var link = named!.QuerySelector("h3 a")!.GetAttribute("href")!;
        Assert.That(link, Does.Match($"^{Entry}#p-[a-z2-7]{{8}}$"));
        Assert.That(named.QuerySelector(".passage-link")!.GetAttribute("href"), Is.EqualTo(link));
        Assert.That(named.QuerySelector(".passage-link")!.TextContent, Is.EqualTo("akapit 1"));
        Assert.That(named.QuerySelector(".mark-example"), Is.Not.Null);
        Assert.That(named.QuerySelectorAll("a:not(.basket-add)")[^1].GetAttribute("href"), Is.EqualTo($"{Entry}?akapit={link[(Entry.Length + 1)..]}#cytuj"));
        Assert.That(AddedBy(named), Is.EqualTo($"rek-dane.{link[(Entry.Length + 1)..]}"));
        Assert.That(named.QuerySelector(".basket-add")!.TextContent, Is.EqualTo("Dodaj akapit 1 do teczki: Jeden standard otwartych danych miejskich"));
    }

    [Test]
    public async Task A_passage_that_there_is_not_is_told_with_how_many_there_are()
    {
        using var site = Site.WithHistory(_library.Folder);

        var named = await NamedAsync(site, "REK-DANE ak. 99");

        Assert.That(named!.QuerySelector("h3 a")!.GetAttribute("href"), Is.EqualTo(Entry));
        Assert.That(named.TextContent, Does.Match(@"Akapitu 99 ten wpis nie ma\. Ma \d+ akapit"));
        Assert.That(AddedBy(named), Is.EqualTo("rek-dane"));
    }

    [TestCase("https://baza.example/rekomendacje/rek-dane#p-aaaaaaaa")]
    [TestCase("https://baza.example/rekomendacje/rek-dane/p-aaaaaaaa")]
    [TestCase("akapit 99, https://baza.example/rekomendacje/rek-dane/p-aaaaaaaa")]
    public async Task An_address_of_a_passage_that_is_gone_leads_to_what_became_of_it(string query)
    {
        using var site = Site.WithHistory(_library.Folder);

        var named = await NamedAsync(site, query);

        Assert.That(named!.TextContent, Does.Contain("Akapitu o tym adresie ten wpis już nie ma"));
        Assert.That(named.QuerySelector("p a")!.GetAttribute("href"), Is.EqualTo(Entry + "/p-aaaaaaaa"));
    }

    [TestCase("REK-DANE, wersja {0}")]
    [TestCase("https://baza.example/rekomendacje/rek-dane@{0}#p-aaaaaaaa")]
    public async Task An_earlier_version_is_led_to_and_said_to_be_one(string query)
    {
        var version = _library.VersionOf(CommittedLibrary.Recommendation);
        _library.Replace(CommittedLibrary.Recommendation, "trzech formatach", "czterech formatach");
        _library.Commit();
        using var site = Site.WithHistory(_library.Folder);

        var named = await NamedAsync(site, query.Replace("{0}", version, StringComparison.Ordinal));

        Assert.That(named!.QuerySelector("h3 a")!.GetAttribute("href"), Does.StartWith($"{Entry}@{version}"));
        Assert.That(named.TextContent, Does.Contain("Wpis zmienił się od tamtej pory"));
        Assert.That(AddedBy(named), Is.EqualTo($"rek-dane.V{version}"));
    }

    [Test]
    public async Task A_removed_entry_leads_to_its_history()
    {
        _library.Remove(CommittedLibrary.Recommendation);
        _library.Commit();
        using var site = Site.WithHistory(_library.Folder);
        _ = await site.ReadAsync(Entry + "/historia");

        var named = await NamedAsync(site, "https://baza.example/rekomendacje/rek-dane");

        Assert.That(named!.QuerySelector("h3 a")!.GetAttribute("href"), Is.EqualTo(Entry + "/historia"));
        Assert.That(named.TextContent, Does.Contain("Ten wpis usunięto"));
        Assert.That(AddedBy(named), Is.Null);
    }

    [TestCase("REK-DANE ak. 1", "pl", "Wpis wskazany w zapytaniu „REK-DANE ak. 1”", @"^\d+ (wpis|wpisy|wpisów) z częścią słów zapytania$")]
    [TestCase("REK-DANE, para. 1", "en", "The entry named by “REK-DANE, para. 1”", @"^\d+ (entry|entries) with some of the words of the query$")]
    [TestCase("REK-DANE paragraph 1", "en", "The entry named by “REK-DANE paragraph 1”", @"^\d+ (entry|entries) with some of the words of the query$")]
    public async Task Nothing_else_is_asked_of_who_names_an_entry(string query, string language, string heading, string hits)
    {
        using var site = Site.WithHistory(_library.Folder);

        using var page = await site.PageAsync($"/szukaj?q={Uri.EscapeDataString(query)}&lang={language}");

        Assert.That(page.QuerySelector("h1")!.TextContent.Trim(), Is.EqualTo(heading));
        Assert.That(page.QuerySelector(".hits-heading")!.TextContent, Does.Match(hits));
        Assert.That(page.QuerySelector(".pinned .passage-link"), Is.Not.Null);
        Assert.That(page.QuerySelectorAll(".why").Select(why => why.TextContent), Has.None.Match("brak: |missing: "));
        Assert.That(page.QuerySelectorAll(".remark, .suggestions, .understood, .expansions, .empty, .near"), Is.Empty);
    }

    [Test]
    public async Task A_named_entry_that_nothing_else_goes_with_stands_alone()
    {
        using var site = Site.WithHistory(_library.Folder);

        using var page = await site.PageAsync("/szukaj?q=REK-DANE&rodzaj=wydarzenie");

        Assert.That(page.QuerySelector("#wskazany"), Is.Not.Null);
        Assert.That(page.QuerySelectorAll(".hits-heading, .hits, .suggestions, .empty, .near"), Is.Empty);
        Assert.That(page.QuerySelectorAll(".chips a"), Is.Not.Empty);
    }

    [TestCase("ak. 1 danych", "pl")]
    [TestCase("para. 1 danych", "en")]
    public async Task Words_that_name_no_entry_are_answered_as_usual(string query, string language)
    {
        using var site = Site.WithHistory(_library.Folder);

        using var page = await site.PageAsync($"/szukaj?q={Uri.EscapeDataString(query)}&lang={language}");

        Assert.That(page.QuerySelectorAll(".remark, .suggestions, .understood"), Is.Not.Empty);
        Assert.That(page.QuerySelector(".hits-heading"), Is.Null);
    }

    [TestCase("dane")]
    [TestCase("wod-kan")]
    [TestCase("REK-2023-ZIE-07 ak. 4")]
    [TestCase("REK-DANE i REK-RETENCJA")]
    public async Task Words_what_never_was_and_several_entries_are_only_searched_for(string query)
    {
        using var site = Site.WithHistory(_library.Folder);

        Assert.That(await NamedAsync(site, query), Is.Null);
    }

    private static string? AddedBy(IElement named) => named.QuerySelector("[data-basket-add]")?.GetAttribute("href")!["/teczka?dodaj=".Length..];

    private static async Task<IElement?> NamedAsync(Site site, string query)
    {
        using var page = await site.PageAsync($"/szukaj?q={Uri.EscapeDataString(query)}");
        return page.QuerySelector("section[aria-labelledby=wskazany]");
    }
}
