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
        _library.Write("slowniki/polecane.yml", "- zapytanie: woda w mieście\n  wpisy: [rek-retencja]\n  uwaga: Zacznij od tego.\n");
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
    public async Task Other_queries_have_no_such_section() =>
        Assert.That(await _site.ReadAsync("/szukaj?q=retencja"), Does.Not.Contain("Polecane"));
}
