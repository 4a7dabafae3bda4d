using System.Net;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Expansions;

public sealed class ExpansionRowTests
{
    private SmallLibrary _library = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new SmallLibrary();
        _library.Write("slowniki/synonimy.yml", "- z: łapanie deszczu\n  na: [zatrzymanie deszczówki, tramwaj]\n");
        _site = new Site(_library.Folder);
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task What_was_added_stands_above_the_results_with_its_number_of_hits()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=łapania+deszczu"));

        Assert.That(page, Does.Contain("<span class=\"chip-facet\">także:</span> <span>zatrzymanie deszczówki</span>").And.Contain("<mark>zatrzymanie deszczówki</mark>"));
        Assert.That(page, Does.Match(@"zatrzymanie deszczówki</span> <span class=""count""><span aria-hidden=""true"">\([1-9]"));
    }

    [Test]
    public async Task One_click_switches_it_off_and_another_on_again()
    {
        var off = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=łapanie+deszczu&bez=zatrzymanie-deszczowki"));

        Assert.That(off, Does.Contain("<s>zatrzymanie deszczówki</s>").And.Not.Contain("<mark>zatrzymanie deszczówki</mark>"));
        Assert.That(off, Does.Contain("href=\"/szukaj?q=%C5%82apanie%20deszczu\""));
    }

    [Test]
    public async Task Every_other_link_of_the_page_keeps_what_is_off_and_a_new_query_does_not()
    {
        var page = await _site.ReadAsync("/szukaj?q=łapanie+deszczu&bez=tramwaj");

        Assert.That(page, Does.Contain("sort=najnowsze&amp;bez=tramwaj"));
        Assert.That(page, Does.Not.Contain("name=\"bez\""));
    }

    [Test]
    public async Task Without_rules_for_the_words_there_is_no_row() =>
        Assert.That(await _site.ReadAsync("/szukaj?q=retencja"), Does.Not.Contain("expansions"));
}
