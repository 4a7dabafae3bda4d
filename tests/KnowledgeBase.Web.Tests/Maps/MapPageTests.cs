using KnowledgeBase.Testing;
using KnowledgeBase.Web.Tests.Languages;

namespace KnowledgeBase.Web.Tests.Maps;

public sealed class MapPageTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [Test]
    public async Task No_invented_participant_is_on_the_map()
    {
        var page = await _site.ReadAsync("/mapa");

        Assert.That(page, Does.Contain("/uczestnicy/gdynia").And.Not.Contain("/uczestnicy/przyklad-"));
        Assert.That(page, Does.Not.Contain("style="));
    }

    [Test]
    public async Task An_edition_narrows_the_map_and_an_unknown_one_does_not()
    {
        var all = await _site.ReadAsync("/mapa");

        Assert.That((await _site.ReadAsync("/mapa?edycja=pim1")).Split("class=\"place ").Length, Is.LessThan(all.Split("class=\"place ").Length));
        Assert.That(LanguageLinks.RemoveFrom(await _site.ReadAsync("/mapa?edycja=%00nie-ma")), Is.EqualTo(LanguageLinks.RemoveFrom(all)));
    }

    [Test]
    public async Task Sixteen_tiles_lead_to_the_entries_of_their_voivodeships()
    {
        var page = await _site.ReadAsync("/mapa");

        Assert.That(page.Split("/szukaj?wojewodztwo=").Length - 1, Is.EqualTo(16));
        Assert.That(await _site.ReadAsync("/szukaj?wojewodztwo=opolskie"), Does.Contain("Brak wpisów"));
        Assert.That(await _site.ReadAsync("/szukaj?wojewodztwo=pomorskie"), Does.Contain("/uczestnicy/gdynia"));
    }
}
