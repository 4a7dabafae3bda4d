using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeBase.Browser.Tests.Journeys;

/// <summary>What people come to do, from arriving to having it, each in every <see cref="Way"/>.</summary>
public sealed partial class WholeJourneyTests
{
    [Test]
    public async Task All_recommendations_on_a_subject_to_one_ministry_are_found_and_exported([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/");
        var page = visitor.Page;

        await visitor.AskAsync("zielone zamówienia publiczne");
        await visitor.ChooseAsync(page.Locator("#filtr-rodzaj a", new() { HasText = "rekomendacj" }));
        await Expect(page.Locator(".chips")).ToContainTextAsync("rekomendacj", new() { IgnoreCase = true });
        await visitor.ChooseAsync(page.Locator("#filtr-adresat a", new() { HasText = "klimatu" }).First);
        await Expect(page.Locator(".chips")).ToContainTextAsync("Adresat:");
        var ministry = (await page.Locator("#filtr-adresat .chosen .label").TextContentAsync())!.Trim();
        var download = await page.RunAndWaitForDownloadAsync(() => visitor.ChooseAsync(page.Locator(".downloads a", new() { HasText = "CSV" })));
        var rows = await LinesAsync(download);

        Assert.That(rows, Has.Count.EqualTo(await CountAsync(page)).And.Count.GreaterThan(0));
        Assert.That(rows, Has.All.Contains(ministry).And.All.Contains("rekomendacj").IgnoreCase);
        await visitor.LeaveAsync();
    }

    [Test]
    public async Task A_misspelt_query_leads_to_what_was_meant([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/szukaj?q=retecnja");
        var page = visitor.Page;

        await Expect(page.Locator(".remark[role=status]")).ToContainTextAsync("retencja");
        await visitor.ChooseAsync(page.Locator(".hit h2 a").First);

        await Expect(page.Locator("article.entry mark").First).ToHaveTextAsync(Retention());
        await Expect(page.Locator(".marks-bar")).ToContainTextAsync("Zaznaczono słowa");
        await visitor.LeaveAsync();
    }

    [Test]
    public async Task Results_are_narrowed_to_two_networks_and_one_is_taken_back([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/szukaj?q=drzewa");
        var page = visitor.Page;
        var (all, networks) = (await CountAsync(page), page.Locator("#filtr-siec li a:not(.chosen)"));

        await visitor.ChooseAsync(networks.First);
        await Expect(page.Locator(".chips li")).ToHaveCountAsync(1);
        var one = await CountAsync(page);
        var first = await page.Locator(".chips a").InnerTextAsync();
        await visitor.ChooseAsync(networks.First);
        await Expect(page.Locator(".chips a:not(.chip-clear)")).ToHaveCountAsync(2);
        var two = await CountAsync(page);
        await visitor.ChooseAsync(page.Locator(".chips a:not(.chip-clear)").Filter(new() { HasNotText = Label(first) }));
        await Expect(page.Locator(".chips li")).ToHaveCountAsync(1);

        Assert.That(two, Is.GreaterThan(one).And.LessThanOrEqualTo(all));
        Assert.That(await CountAsync(page), Is.EqualTo(one));
        await visitor.LeaveAsync();
    }

    [Test]
    public async Task Why_a_hit_matches_leads_to_the_marked_passage_and_back([Values] Way way)
    {
        const string Address = "/szukaj?q=zadrzewienie%20w%20miescie&temat=drzewa";
        var visitor = await Visitor.ArriveAsync(way, Address);
        var page = visitor.Page;
        var why = page.Locator(".why").Filter(new() { HasText = "w akapicie" }).First;

        await visitor.ChooseAsync(why.Locator("a").Filter(new() { HasTextRegex = InPassage() }).First);
        await Expect(page.Locator("[data-passage]:target mark").First).ToBeInViewportAsync();
        await visitor.ChooseAsync(page.Locator(".marks-bar a", new() { HasText = "Wróć do wyników" }));

        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(Address) + "$"));
        await visitor.LeaveAsync();
    }

    [Test]
    public async Task A_filter_with_many_values_is_searched_ticked_and_applied([Values] Way way)
    {
        var visitor = await Visitor.ArriveAsync(way, "/szukaj?q=miasto");
        var page = visitor.Page;

        await visitor.ChooseAsync(page.Locator("#filtr-temat .more"));
        await Expect(page.Locator("h1")).ToContainTextAsync("Temat");
        await visitor.TickAsync(page.GetByLabel("Mobilność"));
        await visitor.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Zastosuj" }));

        await Expect(page.Locator(".chips")).ToContainTextAsync("Mobilność");
        await Expect(page.Locator("#q")).ToHaveValueAsync("miasto");
        await visitor.LeaveAsync();
    }

    private static async Task<int> CountAsync(IPage page) =>
        int.Parse(Number().Match(await page.Locator(".results-heading").InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);

    // Of a chip's „Usuń filtr Sieć: Zielone miasto ×” the value alone.
    private static string Label(string chip) => chip.Split(": ")[1].Trim(' ', '×');

    private static async Task<List<string>> LinesAsync(IDownload download)
    {
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        var text = await reader.ReadToEndAsync();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    [GeneratedRegex("\\d+")]
    private static partial Regex Number();

    [GeneratedRegex("^retenc", RegexOptions.IgnoreCase)]
    private static partial Regex Retention();

    [GeneratedRegex("^w akapicie")]
    private static partial Regex InPassage();
}
