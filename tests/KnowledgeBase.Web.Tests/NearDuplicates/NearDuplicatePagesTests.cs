using System.Net;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.NearDuplicates;

public sealed class NearDuplicatePagesTests
{
    private const string First = "przyklad-rek-zie-05";
    private const string Second = "przyklad-rek-cyf-17";

    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = new Site(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [Test]
    public async Task The_list_has_the_families_with_marks_and_links_to_comparisons()
    {
        var page = await _site.ReadAsync("/podobne");

        Assert.That(page, Does.Contain("2 grupy"));
        Assert.That(page, Does.Contain($"/porownanie/{First}/{Second}").And.Contain("materiał przykładowy – nie cytować"));
    }

    [Test]
    public async Task Each_member_of_a_family_can_be_put_into_the_basket()
    {
        using var page = await _site.PageAsync("/podobne");

        var members = page.QuerySelectorAll(".entry-list > li");

        Assert.That(members, Has.Length.GreaterThanOrEqualTo(4));
        foreach (var member in members)
        {
            var id = member.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1];
            Assert.That(member.QuerySelectorAll("[data-basket-add]").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { $"/teczka?dodaj={id}" }));
        }
    }

    [TestCase(First, Second)]
    [TestCase(Second, First)]
    public async Task An_entry_names_its_twin_and_what_differs(string entry, string twin)
    {
        _ = await _site.ReadAsync("/podobne");
        var page = await _site.ReadAsync($"/rekomendacje/{entry}");

        Assert.That(page, Does.Contain("Niemal to samo w innej sieci (1)").And.Contain($"/porownanie/{entry}/{twin}"));
    }

    [Test]
    public async Task No_page_but_the_list_waits_for_families_and_each_shows_them_once_they_are_found()
    {
        using var site = new Site(RepositoryPaths.Content);

        // Whoever asks first begins the search for them, and is answered before it has ended.
        var hits = await site.ReadAsync($"/szukaj?q={First.ToUpperInvariant()}");
        _ = await site.ReadAsync("/podobne");

        Assert.That(hits, Does.Contain("class=\"hit\"").And.Not.Contain("hit-twins"));
        Assert.That(await site.ReadAsync($"/rekomendacje/{First}"), Does.Contain("Niemal to samo w innej sieci (1)"));
        Assert.That(await site.ReadAsync($"/szukaj?q={First.ToUpperInvariant()}"), Does.Contain($"<a class=\"hit-twins\" href=\"/podobne?wpis={First}\">Podobny wpis: 1<span"));
    }

    [Test]
    public async Task A_hit_leads_to_its_family_alone()
    {
        var page = await _site.ReadAsync($"/podobne?wpis={Second}");

        Assert.That(page, Does.Contain("To jedna grupa, wpisu:").And.Contain($"/porownanie/{First}/{Second}"));
        Assert.That(await _site.ReadAsync("/podobne?wpis=raciborz"), Does.Contain("Do żadnej grupy nie należy teraz wpis:").And.Contain("Pokaż wszystkie grupy"));
        Assert.That(await _site.ReadAsync("/podobne?wpis=nie-ma"), Does.Contain("2 grupy"));
    }

    [Test]
    public async Task A_comparison_tells_what_only_one_text_has_without_colour()
    {
        var page = await _site.ReadAsync($"/porownanie/{First}/{Second}");

        Assert.That(page, Does.Contain($"<del><span class=\"hidden\">[{First.ToUpperInvariant()}: </span>"));
        Assert.That(page, Does.Contain($"<ins><span class=\"hidden\">[{Second.ToUpperInvariant()}: </span>"));
        Assert.That(page, Does.Contain("Materiał przykładowy – nie cytować").And.Contain("noindex"));
    }

    [Test]
    public async Task Side_by_side_each_text_has_a_column()
    {
        var page = await _site.ReadAsync($"/porownanie/{First}/{Second}?uklad=obok");

        Assert.That(page, Does.Contain("difference-beside"));
    }

    [TestCase("/porownanie/przyklad-rek-zie-05/nie-ma")]
    [TestCase("/porownanie/nie-ma/przyklad-rek-zie-05")]
    [TestCase("/porownanie/przyklad-rek-zie-05")]
    public async Task What_is_not_there_is_not_compared(string address)
    {
        using var response = await _site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Any_two_entries_can_be_compared_also_one_with_itself()
    {
        Assert.That(await _site.ReadAsync("/porownanie/raciborz/pim2"), Does.Contain("Co różni dwa wpisy"));
        Assert.That(await _site.ReadAsync($"/porownanie/{First}/{First}"), Does.Contain("100% wszystkich"));
    }
}
