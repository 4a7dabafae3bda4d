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

    [TestCase(First, Second)]
    [TestCase(Second, First)]
    public async Task An_entry_names_its_twin_and_what_differs(string entry, string twin)
    {
        var page = await _site.ReadAsync($"/rekomendacje/{entry}");

        Assert.That(page, Does.Contain("Niemal to samo w innej sieci (1)").And.Contain($"/porownanie/{entry}/{twin}"));
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
