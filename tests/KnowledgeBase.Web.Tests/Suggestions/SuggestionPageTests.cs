using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Suggestions;

public sealed partial class SuggestionPageTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [Test]
    public async Task A_word_without_hits_is_named_and_can_be_left_out()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=" + Uri.EscapeDataString("zieleń kontroling")));

        Assert.That(page, Does.Contain("Słowa osobno:").And.Contain("<b>kontroling</b>: 0").And.Contain("bez „kontroling”</a>: "));
    }

    [Test]
    public async Task Filters_that_leave_nothing_can_be_dropped_one_by_one()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=retencja&rodzaj=rekomendacja&temat=nie-ma-takiego"));

        Assert.That(page, Does.Contain("bez filtra Temat: nie-ma-takiego").And.Contain("bez żadnych filtrów"));
    }

    [Test]
    public async Task Near_entries_are_said_to_be_no_hits()
    {
        var page = WebUtility.HtmlDecode(await _site.ReadAsync("/szukaj?q=retencyjnościowy"));

        Assert.That(page, Does.Contain("Najbliższe wpisy").And.Contain("To nie są wyniki"));
        Assert.That(page, Does.Not.Contain("class=\"hits\""));
    }

    [TestCase("")]
    [TestCase("&widok=tabela")]
    public async Task Near_entries_say_what_they_hold_and_can_be_put_into_the_basket(string view)
    {
        using var page = await _site.PageAsync("/szukaj?q=retencyjnościowy" + view);

        var near = page.QuerySelectorAll(".near li");

        Assert.That(near, Is.Not.Empty);
        Assert.That(near.Select(entry => entry.QuerySelectorAll(".why em").Length), Has.All.Positive);
        Assert.That(near.Select(entry => entry.QuerySelectorAll("[data-basket-add]").Length), Has.All.EqualTo(1));
    }

    [TestCase("/szukaj?q=retencja&temat=nie-ma-takiego")]
    [TestCase("/szukaj?q=zieleń+kontroling+tramwaj")]
    [TestCase("/szukaj?rok=1900&rodzaj=mid")]
    public async Task Every_suggested_link_finds_something(string address)
    {
        var page = await _site.ReadAsync(address);

        var links = SuggestionSection().Matches(page).SelectMany(section => Link().Matches(section.Value)).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value));
        Assert.That(links, Is.Not.Empty);
        foreach (var link in links)
            Assert.That(await _site.ReadAsync(link), Does.Contain("class=\"hits\""), link);
    }

    [GeneratedRegex("<section class=\"suggestions\".*?</section>", RegexOptions.Singleline)]
    private static partial Regex SuggestionSection();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
