using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Pinned;

public sealed class PinnedSectionTests
{
    private SmallLibrary _library = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new SmallLibrary();
        _library.Write("slowniki/polecane.yml", "- zapytanie: woda w mieście\n  wpisy: [rek-retencja]\n  uwaga: Zacznij od tego.\n- zapytanie: kolej\n  wpisy: [rek-dane]\n");
        _site = new Site(_library.Folder);
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task A_recommended_entry_stands_above_the_hits_and_says_who_recommends_it()
    {
        var page = await _site.ReadAsync("/szukaj?q=miasta+wody");

        var pinned = page.IndexOf("Polecane przez redakcję", StringComparison.Ordinal);
        Assert.That(pinned, Is.Positive.And.LessThan(page.IndexOf("class=\"sorts\"", StringComparison.Ordinal) is > 0 and var hits ? hits : int.MaxValue));
        Assert.That(page, Does.Contain("Zacznij od tego.").And.Contain("<h3><a href=\"/rekomendacje/rek-retencja"));
    }

    [Test]
    public async Task Sample_material_is_marked_there_too()
    {
        var page = await _site.ReadAsync("/szukaj?q=miasta+wody");

        var section = page[page.IndexOf("<section class=\"pinned\"", StringComparison.Ordinal)..];
        Assert.That(section[..section.IndexOf("</section>", StringComparison.Ordinal)], Does.Contain("materiał przykładowy"));
    }

    [Test]
    public async Task It_says_which_words_it_holds_and_can_be_put_into_the_basket()
    {
        using var page = await _site.PageAsync("/szukaj?q=miasta+wody");

        var pinned = page.QuerySelector(".pinned li")!;

        Assert.That(HtmlPages.TextOf(pinned.QuerySelector(".why p")!), Does.StartWith("Pasuje, bo: Miasta "));
        Assert.That(pinned.QuerySelectorAll(".why a").Select(link => link.GetAttribute("href")), Has.All.StartsWith("/rekomendacje/rek-retencja?q=miasta%20wody"));
        Assert.That(pinned.QuerySelector("[data-basket-add]")!.GetAttribute("href"), Is.EqualTo("/teczka?dodaj=rek-retencja"));
    }

    [Test]
    public async Task One_without_any_of_the_words_is_only_recommended()
    {
        using var page = await _site.PageAsync("/szukaj?q=kolej");

        var pinned = page.QuerySelector(".pinned li")!;

        Assert.That(pinned.QuerySelector("h3 a")!.GetAttribute("href"), Does.StartWith("/rekomendacje/rek-dane"));
        Assert.That(pinned.QuerySelector(".why"), Is.Null);
        Assert.That(pinned.QuerySelector("[data-basket-add]"), Is.Not.Null);
    }

    [Test]
    public async Task Other_queries_have_no_such_section() =>
        Assert.That(await _site.ReadAsync("/szukaj?q=retencja"), Does.Not.Contain("Polecane"));
}
