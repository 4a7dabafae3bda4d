using System.Net;
using KnowledgeBase.Citing;
using KnowledgeBase.Testing;
using static KnowledgeBase.Web.Tests.HtmlPages;

namespace KnowledgeBase.Web.Tests.Listings;

public sealed class TablePageTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [Test]
    public async Task Results_stand_in_a_table_that_a_keyboard_can_scroll()
    {
        var page = await PageAsync("/szukaj?q=retencja&widok=tabela");

        Assert.That(page, Does.Contain("role=\"region\" aria-labelledby=\"tabela-podpis\" tabindex=\"0\""));
        Assert.That(page, Does.Contain("<caption id=\"tabela-podpis\">Wyniki 1–").And.Contain("<th scope=\"row\" "));
        Assert.That(page, Does.Not.Contain("class=\"hits\""));
    }

    [Test]
    public async Task A_row_says_why_it_is_there_adds_its_entry_to_the_basket_and_is_named_by_its_title_alone()
    {
        using var page = await _site.PageAsync("/szukaj?q=retencja&widok=tabela");

        var rows = page.QuerySelectorAll(".result-table tbody th");

        Assert.That(rows, Has.Length.GreaterThan(10));
        foreach (var row in rows)
        {
            var name = page.GetElementById(row.GetAttribute("aria-labelledby")!)!;
            var link = name.QuerySelector("a")!;
            Assert.That(link.GetAttribute("href"), Does.EndWith("?q=retencja&widok=tabela"));
            Assert.That(name.QuerySelector(".why, .basket-add"), Is.Null);
            Assert.That(TextOf(row.QuerySelector(".why")!), Does.StartWith("Dlaczego pasuje Pasuje, bo: "));
            Assert.That(row.QuerySelectorAll(".why a").Select(place => place.GetAttribute("href")), Has.All.StartsWith(link.GetAttribute("href")!));
            Assert.That(row.QuerySelectorAll("[data-basket-add]").Select(add => TextOf(add)), Is.EqualTo(new[] { $"Dodaj do teczki: {TextOf(link)}" }));
        }
    }

    [Test]
    public async Task Without_words_there_is_nothing_to_explain()
    {
        using var page = await _site.PageAsync("/szukaj?temat=retencja&widok=tabela");

        Assert.That(page.QuerySelectorAll(".result-table .why"), Is.Empty);
        Assert.That(page.QuerySelectorAll(".result-table tbody th [data-basket-add]").Length, Is.EqualTo(page.QuerySelectorAll(".result-table tbody tr").Length));
    }

    [Test]
    public async Task A_heading_sorts_and_then_turns_the_order_round()
    {
        var unsorted = await PageAsync("/szukaj?q=retencja&widok=tabela");
        var sorted = await PageAsync("/szukaj?q=retencja&sort=siec&widok=tabela");

        Assert.That(unsorted, Does.Contain("href=\"/szukaj?q=retencja&sort=siec&widok=tabela\"").And.Not.Contain("aria-sort"));
        Assert.That(sorted, Does.Contain("aria-sort=\"ascending\"").And.Contain("href=\"/szukaj?q=retencja&sort=siec-od-konca&widok=tabela\""));
    }

    [Test]
    public async Task The_choice_of_columns_stays_in_every_further_address()
    {
        var page = await PageAsync("/szukaj?widok=tabela&kolumny=data,temat");

        var addresses = page.Split("href=\"").Skip(1).Select(link => link[..link.IndexOf('"', StringComparison.Ordinal)])
            .Where(address => address.StartsWith("/szukaj", StringComparison.Ordinal) && !IsCitation(address) && !address.Contains("sort=najnowsze&strona", StringComparison.Ordinal));
        Assert.That(addresses, Has.All.Contain("kolumny=data,temat"));
        Assert.That(page, Does.Contain("<input type=\"checkbox\" name=\"kolumny\" value=\"temat\" checked=\"checked\"").And.Contain("<input type=\"checkbox\" name=\"kolumny\" value=\"siec\">"));
        Assert.That(page, Does.Contain("<input type=\"hidden\" name=\"kolumny\" value=\"data,temat\""));
    }

    [Test]
    public async Task Sample_material_is_marked_beside_its_title() =>
        Assert.That(await PageAsync("/szukaj?widok=tabela&material=przykladowy&kolumny=data"), Does.Contain("materiał przykładowy – nie cytować"));

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await _site.ReadAsync(address));

    // A search is cited with its hits, however they are shown.
    private static bool IsCitation(string address) =>
        CitationFormat.All.Any(format => address.StartsWith($"/szukaj.{format.Extension}", StringComparison.Ordinal));
}
