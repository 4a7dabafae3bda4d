using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Tests;

/// <summary>The repository's own content, walked from link to link.</summary>
public sealed partial class RouteTests
{
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = Site.WithHistory(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [Test]
    public async Task Every_internal_link_leads_to_a_page_and_every_fragment_to_an_element()
    {
        var pages = await WalkAsync();
        var broken = new List<string>();
        foreach (var (address, html) in pages)
        {
            foreach (var link in Links(html).Where(link => link.Contains('#', StringComparison.Ordinal)))
            {
                var parts = (link.StartsWith('#') ? address + link : link).Split('#');
                if (pages.TryGetValue(parts[0], out var target) && !target.Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal))
                    broken.Add($"{address} → {link}");
            }
        }

        Assert.That(pages, Has.Count.GreaterThan(200));
        Assert.That(broken, Is.Empty);
    }

    [Test]
    public async Task Every_page_of_sample_material_says_so()
    {
        var pages = await WalkAsync();

        var samples = pages.Where(page => PrzykladAddress().IsMatch(page.Key)).ToList();

        Assert.That(samples, Has.Count.GreaterThanOrEqualTo(96));
        Assert.That(samples.Where(page => !page.Value.Contains(MarkOf(page.Key), StringComparison.Ordinal)).Select(page => page.Key), Is.Empty);
    }

    // In the banner of a page it begins a sentence; in a citation it does not.
    private static string MarkOf(string address) => address.Contains('.') ? "materiał przykładowy – nie cytować" : "Materiał przykładowy – nie cytować";

    /// <summary>All pages but searches and baskets, whose addresses have no end.</summary>
    private async Task<Dictionary<string, string>> WalkAsync()
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address))
                continue;

            using var response = await _site.AskAsync(address);
            if (PassageAddress().Match(address) is { Success: true } passage)
            {
                Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo($"{passage.Groups["entry"].Value}#{passage.Groups["anchor"].Value}"), address);
                continue;
            }

            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
            pages[address] = await response.Content.ReadAsStringAsync();
            foreach (var link in Links(pages[address]).Where(link => link.StartsWith('/')).Select(link => link.Split('#')[0]))
            {
                if (!link.StartsWith("/szukaj?", StringComparison.Ordinal) && !IsCountOf(link) && !IsOtherLanguage(link) && !link.StartsWith("/teczka?", StringComparison.Ordinal) && !IsFileOfVersion(link) && !IsCitationOfPassage(link))
                    waiting.Enqueue(link);
            }
        }

        return pages;
    }

    // Counts have nearly as many addresses as searches: those linked elsewhere are walked to, their variants not.
    private static bool IsCountOf(string link) => link.StartsWith(Routes.Matrix, StringComparison.Ordinal)
        && MatrixViews.All.All(view => view.State.Address() != link)
        && link != Routes.Matrix
        && !link.StartsWith(Routes.Matrix + '.', StringComparison.Ordinal);

    // The same pages once more.
    private static bool IsOtherLanguage(string link) => link.Contains(LanguageParameter.Key + "=", StringComparison.Ordinal);

    // Six for each version of each entry, all made alike; those of the entries themselves are walked to.
    private static bool IsFileOfVersion(string link) => link.Contains('@', StringComparison.Ordinal) && link.Contains('.', StringComparison.Ordinal);

    // The page of the entry with its citations open, once for each passage.
    private static bool IsCitationOfPassage(string link) => link.Contains($"?{CitationFile.PassageKey}=", StringComparison.Ordinal);

    private static IEnumerable<string> Links(string html) =>
        LinkAttribute().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex LinkAttribute();

    [GeneratedRegex("^(?<entry>/[a-z-]+/[a-z0-9-]+)/(?<anchor>p-[a-z2-7]{8}(?:-[0-9]+)?)$")]
    private static partial Regex PassageAddress();

    [GeneratedRegex("^/(rekomendacje|mid|uczestnicy|plany-ulepszen)/przyklad-")]
    private static partial Regex PrzykladAddress();
}
