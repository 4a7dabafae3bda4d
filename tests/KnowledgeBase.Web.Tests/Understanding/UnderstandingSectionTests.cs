using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Web.Tests.Languages;

namespace KnowledgeBase.Web.Tests.Understanding;

public sealed partial class UnderstandingSectionTests : SmallSiteTests
{
    [Test]
    public async Task A_closed_line_says_how_each_word_was_read()
    {
        var page = await PageAsync("/szukaj?q=miasta");

        Assert.That(page, Does.Contain("<summary>Zrozumiano: miasta → miasto</summary>").And.Not.Contain("<details class=\"reading\" open"));
        Assert.That(page, Does.Match(@"<b>miasta</b> → miasto: [^<]*miasta[^<]* <span class=""count"">\(\d+ form"));
    }

    [Test]
    public async Task Following_the_switch_leads_to_as_many_hits_as_it_says()
    {
        var page = await PageAsync("/szukaj?q=miasta");

        var ways = Way().Matches(page);
        Assert.That(ways, Is.Not.Empty);
        foreach (Match way in ways)
        {
            var followed = await PageAsync(way.Groups["address"].Value);

            Assert.That(followed, Does.Match($"results-heading\">{way.Groups["hits"].Value} wpis"), way.Groups["address"].Value);
            Assert.That(followed, Does.Contain($"<b aria-current=\"true\">{way.Groups["label"].Value}</b>"));
        }
    }

    [Test]
    public async Task An_unknown_way_is_the_usual_one() =>
        Assert.That(LanguageLinks.RemoveFrom(await PageAsync("/szukaj?q=miasta&slowa=inaczej")), Does.Contain("<summary>Zrozumiano: miasta").And.Not.Contain("inaczej"));

    [Test]
    public async Task The_way_is_kept_by_every_link_and_by_a_new_query()
    {
        var page = await PageAsync("/szukaj?q=miasta&slowa=dokladnie");

        Assert.That(page, Does.Contain("sort=najnowsze&slowa=dokladnie").And.Contain("/szukaj.csv?q=miasta&slowa=dokladnie"));
        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"slowa\" value=\"dokladnie\">"));
    }

    [Test]
    public async Task The_files_hold_what_the_page_shows()
    {
        var exact = await Site.ReadAsync("/szukaj.csv?q=miasta&slowa=dokladnie&kolumny=id");
        var inflected = await Site.ReadAsync("/szukaj.csv?q=miasta&kolumny=id");

        Assert.That(exact.Split('\n'), Has.Length.LessThan(inflected.Split('\n').Length));
    }

    [Test]
    public async Task Without_words_nothing_is_said() =>
        Assert.That(await PageAsync("/szukaj?rodzaj=rekomendacja"), Does.Not.Contain("class=\"understood\""));

    [Test]
    public async Task A_word_that_stands_nowhere_is_told_of_once()
    {
        var page = await PageAsync("/szukaj?q=miasta+kontrolingowość");

        Assert.That(page, Does.Contain("Słowa „kontrolingowość” nie ma").And.Not.Contain("<b>kontrolingowość</b> →"));
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await Site.ReadAsync(WebUtility.HtmlDecode(address)));

    [GeneratedRegex(@"<a href=""(?<address>[^""]*)"" rel=""nofollow"">(?<label>dokładnie|z odmianą|z rodziną słów)</a>\s*<span class=""count""><span aria-hidden=""true"">\((?<hits>\d+)\)")]
    private static partial Regex Way();
}
