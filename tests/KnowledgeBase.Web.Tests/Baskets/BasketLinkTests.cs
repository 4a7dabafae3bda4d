using static KnowledgeBase.Web.Tests.HtmlPages;

namespace KnowledgeBase.Web.Tests.Baskets;

/// <summary>Every entry of a list can be put into the basket where it stands; those an entry's page lists have the link on their own.</summary>
public sealed class BasketLinkTests : SmallSiteTests
{
    [TestCase("/szukaj?q=miasto", ".hit")]
    [TestCase("/szukaj?q=miasto&widok=tabela", ".result-table tbody tr")]
    [TestCase("/szukaj?rodzaj=mid&widok=tabela&kolumny=data", ".result-table tbody tr")]
    [TestCase("/rekomendacje", ".entry-list > li")]
    [TestCase("/mid", ".entry-list > li")]
    [TestCase("/sieci", ".entry-list > li")]
    [TestCase("/tematy/retencja", ".entry-list > li")]
    [TestCase("/adresaci/minister-klimatu", ".entry-list > li")]
    [TestCase("/akty/planowanie-2023", ".entry-list > li")]
    public async Task Each_row_adds_its_own_entry_and_says_which(string address, string row)
    {
        using var page = await Site.PageAsync(address);

        var rows = page.QuerySelectorAll(row);

        Assert.That(rows, Is.Not.Empty);
        foreach (var listed in rows)
        {
            var entry = listed.QuerySelector("a")!;
            var added = listed.QuerySelectorAll("[data-basket-add]").Single();
            Assert.That(added.GetAttribute("href"), Is.EqualTo($"/teczka?dodaj={entry.GetAttribute("href")!.Split('/')[2].Split('?')[0]}"));
            Assert.That(TextOf(added), Is.EqualTo($"Dodaj do teczki: {TextOf(entry)}"));
        }
    }

    [Test]
    public async Task Without_script_the_link_leads_to_a_basket_with_the_entry()
    {
        using var list = await Site.PageAsync("/tematy/retencja");
        var added = list.QuerySelector(".entry-list [data-basket-add]")!.GetAttribute("href")!;

        using var answer = await Site.AskAsync(added);
        using var basket = await Site.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.That(basket.QuerySelectorAll(".basket-item h2 a").Select(link => link.GetAttribute("href")!.Split('/')[^1].Split('@')[0]), Is.EqualTo(new[] { added.Split('=')[1] }));
    }

    [Test]
    public async Task What_is_found_on_the_page_of_the_basket_says_why()
    {
        using var page = await Site.PageAsync("/teczka?q=retencja");

        var found = page.QuerySelectorAll(".basket-hits > li");

        Assert.That(found, Is.Not.Empty);
        Assert.That(found.Select(hit => hit.QuerySelectorAll(".why em").Length), Has.All.Positive);
    }
}
