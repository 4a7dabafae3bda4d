using System.Globalization;
using AngleSharp.Dom;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Tests.History;

namespace KnowledgeBase.Web.Tests.Languages;

/// <summary>Pages of the repository's own content in English: whatever is Polish in them is marked as Polish.</summary>
public sealed class EnglishPagesTests
{
    private const string Recommendation = "/rekomendacje/rek-dane";

    /// <summary>Attributes that are read out or shown.</summary>
    private static readonly string[] SpokenAttributes = ["title", "aria-label", "placeholder", "alt", "data-completions-label"];

    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite() => _site = Site.WithHistory(RepositoryPaths.Content);

    [OneTimeTearDown]
    public void StopSite() => _site.Dispose();

    [TestCase("/")]
    [TestCase("/rekomendacje")]
    [TestCase("/mid")]
    [TestCase("/plany-ulepszen")]
    [TestCase("/sieci")]
    [TestCase("/uczestnicy")]
    [TestCase("/edycje")]
    [TestCase("/program")]
    [TestCase("/wydarzenia")]
    [TestCase("/api")]
    [TestCase("/mid/mid-pim2-raciborz/historia")]
    [TestCase("/teczka")]
    [TestCase("/teczka?t=1mid-pim2-raciborz~przyklad-rek-zie-01_&q=retencja")]
    [TestCase("/sprawdz-cytat")]
    [TestCase("/dowody")]
    [TestCase("/nie-ma-takiej-strony")]
    [TestCase("/rekomendacje/przyklad-rek-zie-01")]
    [TestCase("/rekomendacje/przyklad-rek-zie-05")]
    [TestCase("/rekomendacje/przyklad-rek-cyf-01")]
    [TestCase("/rekomendacje/przyklad-rek-cyf-16")]
    [TestCase("/mid/mid-pim2-raciborz")]
    [TestCase("/plany-ulepszen/plan-pim2-zielone")]
    [TestCase("/sieci/pim2-zielone")]
    [TestCase("/edycje/pim2")]
    [TestCase("/uczestnicy/raciborz")]
    [TestCase("/uczestnicy/gornoslasko-zaglebiowska-metropolia")]
    [TestCase("/program/pim")]
    [TestCase("/wydarzenia/konferencja-pim2-2023")]
    [TestCase("/podobne")]
    [TestCase("/o-bazie")]
    [TestCase("/deklaracja-dostepnosci")]
    [TestCase("/zestawienie")]
    [TestCase("/zestawienie?w=temat&k=edycja&udzial=wiersz")]
    [TestCase("/zestawienie?w=uczestnik&k=temat&material=faktyczny")]
    [TestCase("/zestawienie?w=siec&k=powiazania&rodzaj=rekomendacja&rodzaj=mid")]
    [TestCase("/zestawienie?w=temat")]
    [TestCase("/zestawienie?w=rok&puste=tak")]
    [TestCase("/mapa")]
    [TestCase("/mapa?edycja=pim1")]
    [TestCase("/tematy")]
    [TestCase("/tematy/retencja")]
    [TestCase("/adresaci/minister-klimatu")]
    [TestCase("/akty")]
    [TestCase("/akty/ppp-2008")]
    [TestCase("/dokumenty")]
    [TestCase("/porownanie/przyklad-rek-zie-05/przyklad-rek-cyf-17")]
    [TestCase("/porownanie/raciborz/pim2?uklad=obok")]
    [TestCase("/szukaj")]
    [TestCase("/szukaj?q=MID-PIM2-RACIBORZ+ak.+1")]
    [TestCase("/szukaj?q=MID-PIM2-RACIBORZ+ak.+999")]
    [TestCase("/szukaj?q=https://baza.example/mid/mid-pim2-raciborz@0123456789")]
    [TestCase("/szukaj?q=https://baza.example/mid/mid-pim2-raciborz%23p-aaaaaaaa")]
    [TestCase("/szukaj?q=retencja&rodzaj=rekomendacja&temat=retencja&edycja=pim2")]
    [TestCase("/szukaj?q=JST")]
    [TestCase("/szukaj?q=JST&bez=jednostka-samorzadu-terytorialnego")]
    [TestCase("/szukaj?q=jak+finansowac+zielen")]
    [TestCase("/szukaj?q=retencja+kontroling")]
    [TestCase("/szukaj?q=retencyjno&rodzaj=mid&temat=retencja")]
    [TestCase("/szukaj?q=finansowanie&slowa=rodzina")]
    [TestCase("/szukaj?q=finansowanie&slowa=rodzina&bez-rodziny=finansowanie")]
    [TestCase("/szukaj?q=finansowaniem&slowa=dokladnie")]
    [TestCase("/szukaj?q=(autor:x+retencja&rok-od=dawno&rok-do=1960")]
    [TestCase("/szukaj?q=re*+AND&rok=2022-03..2023&siec=_brak&material=faktyczny")]
    [TestCase("/szukaj?widok=tabela&sort=adresat&kolumny=tytul,rodzaj,data,siec,edycja,uczestnik,adresat,temat,streszczenie,adres,material")]
    [TestCase("/szukaj?status=_brak&powiazania=mid-bez-rekomendacji")]
    [TestCase("/filtr/temat?q=retencja&rodzaj=rekomendacja&temat=drzewa&wartosc=retencji")]
    [TestCase("/filtr/temat?wartosc=kontroling")]
    [TestCase("/filtr/uczestnik?kolejnosc=alfabet&siec=_brak")]
    [TestCase("/filtr/rodzaj")]
    [TestCase("/filtr/powiazania")]
    [TestCase("/filtr/rok?rok=2021..2023-06")]
    [TestCase("/filtr/adresat?rodzaj=nie-ma")]
    [TestCase("/jak-szukac")]
    public Task Nothing_but_content_is_Polish(string address) => AssertNothingButContentIsPolishAsync(_site, address);

    [TestCase("@{0}")]
    [TestCase("@{1}")]
    [TestCase("/historia/{0}/{1}")]
    [TestCase("/historia/{0}/{1}?uklad=obok")]
    [TestCase("@0123456789")]
    [TestCase("/p-aaaaaaaa")]
    [TestCase("?akapit=p-aaaaaaaa")]
    public async Task Nothing_but_content_is_Polish_in_versions(string rest)
    {
        using var library = Withdrawn(out var before);
        using var site = Site.WithHistory(library.Folder);

        await AssertNothingButContentIsPolishAsync(site, Recommendation + string.Format(CultureInfo.InvariantCulture, rest, before, library.VersionOf(CommittedLibrary.Recommendation)));
    }

    [Test]
    public async Task Of_versions_the_site_speaks_English_around_the_content_and_Polish_within_it()
    {
        using var library = Withdrawn(out var before);
        using var site = Site.WithHistory(library.Folder);
        using var version = await site.PageAsync($"{Recommendation}@{before}?lang=en");
        using var difference = await site.PageAsync($"{Recommendation}/historia/{before}/{library.VersionOf(CommittedLibrary.Recommendation)}?lang=en");

        Assert.That(version.QuerySelector(".banner-withdrawn")!.TextContent, Does.Match(@"^\s*Entry withdrawn \(2 March 2026\): Zastąpiona przez inną\.\s+It is replaced by"));
        Assert.That(version.QuerySelector(".banner-withdrawn [lang=pl]")!.TextContent, Is.EqualTo("Zastąpiona przez inną."));
        Assert.That(version.QuerySelector("title")!.GetAttribute("lang"), Is.EqualTo("pl"));
        Assert.That(difference.QuerySelectorAll(".difference[lang=pl] .difference-heading").Select(heading => heading.TextContent), Is.SupersetOf(new[] { "Odpowiedź adresata", "Uwaga", "Powód wycofania" }));
    }

    private static CommittedLibrary Withdrawn(out string before)
    {
        var library = new CommittedLibrary();
        library.Replace(CommittedLibrary.Recommendation, "przyklad: true", "przyklad: true\nodpowiedz: Dziękujemy, rozważymy wniosek.\nuwaga: Treść zmyślona.\nwycofano:\n  data: 2026-03-02\n  powod: Zastąpiona przez inną.\n  nastepca: rek-drzewa");
        library.Commit();
        before = library.VersionOf(CommittedLibrary.Recommendation);
        library.Replace(CommittedLibrary.Recommendation, "w trzech formatach", "w czterech formatach");
        library.Replace(CommittedLibrary.Recommendation, "Treść zmyślona.", "Treść została zmyślona.");
        library.Commit();
        return library;
    }

    private static async Task AssertNothingButContentIsPolishAsync(Site site, string address)
    {
        using var answer = await site.AskAsync($"{address}{(address.Contains('?') ? '&' : '?')}lang=en");
        using var page = await answer.PageAsync();

        var english = TextsOf(page).Where(text => text.Language == "en").Select(text => text.Text).ToList();

        Assert.That(english, Has.Count.GreaterThan(20));
        Assert.That(english.Where(text => PolishWords.In(text) is not null).Select(text => $"{PolishWords.In(text)} in: {text}"), Is.Empty);
    }

    [TestCase("/rekomendacje/przyklad-rek-cyf-16")]
    [TestCase("/sieci/pim2-zielone")]
    public async Task Nothing_but_content_is_Polish_in_earlier_versions(string entry)
    {
        var links = await LinksOfHistoryAsync(entry);

        Assert.That(links, Is.Not.Empty);
        foreach (var link in links)
            await Nothing_but_content_is_Polish(link);
    }

    [Test]
    public async Task Nothing_but_content_is_Polish_in_a_difference_of_versions()
    {
        var difference = (await LinksOfHistoryAsync("/sieci/pim2-zielone")).First(link => link.Contains("/historia/", StringComparison.Ordinal));

        await Nothing_but_content_is_Polish(difference + "?uklad=obok");
        await Content_is_marked_as_Polish(difference, ".difference", "Miasto zielone");
        using var page = await _site.PageAsync(difference + "?uklad=obok&lang=en");
        Assert.That(page.QuerySelectorAll(".difference-name[lang=en]").Select(name => name.TextContent).ToList(), Has.Count.EqualTo(2).And.All.StartsWith("version "));
    }

    [Test]
    public async Task The_pages_before_and_after_are_in_the_same_language()
    {
        using var page = await _site.PageAsync("/szukaj?strona=2&lang=en");

        Assert.That(page.QuerySelectorAll("link[rel=prev], link[rel=next]").Select(link => link.GetAttribute("href")).ToList(), Has.Count.EqualTo(2).And.All.Contain("lang=en"));
    }

    [TestCase("/", "a", "zieleni w miastach")]
    [TestCase("/", "em", "zieleń")]
    [TestCase("/rekomendacje", "p", "miast")]
    [TestCase("/sieci", "a", "Miasto zielone")]
    [TestCase("/zestawienie", "th", "minister właściwy")]
    [TestCase("/mapa", "a", "Racibórz")]
    [TestCase("/tematy", "a", "Retencja")]
    [TestCase("/mid/mid-pim2-raciborz", "h1", "zazielenianie")]
    [TestCase("/mid/mid-pim2-raciborz", "div", "Dodatkowe kryteria")]
    [TestCase("/porownanie/przyklad-rek-zie-05/przyklad-rek-cyf-17", "div", "[PRZYKLAD-REK-ZIE-05: ")]
    [TestCase("/szukaj?q=retencja", "a", "retencj")]
    [TestCase("/szukaj?q=retencja", "h1 span", "retencja")]
    [TestCase("/szukaj?q=retencja", ".snippet span", "retencj")]
    [TestCase("/szukaj?q=retencja", ".why em", "retencj")]
    [TestCase("/szukaj?q=retencja", ".facet .label", "Retencja")]
    [TestCase("/szukaj?temat=retencja", ".chips span", "Retencja")]
    [TestCase("/jak-szukac", "em", "mieście")]
    [TestCase("/szukaj?widok=tabela", "td", "Miasto zielone")]
    [TestCase("/filtr/temat", ".label", "Retencja")]
    [TestCase("/teczka?q=retencja", "h3 span", "retencja")]
    [TestCase("/jak-szukac", "code", "ORAZ")]
    public async Task Content_is_marked_as_Polish(string address, string element, string words)
    {
        using var page = await _site.PageAsync($"{address}{(address.Contains('?') ? '&' : '?')}lang=en");

        Assert.That(page.QuerySelectorAll($"{element}[lang=pl]").Select(part => part.TextContent), Has.Some.Contains(words));
    }

    [TestCase("/szukaj", "q")]
    [TestCase("/zestawienie", "slowa")]
    [TestCase("/teczka", "czego")]
    [TestCase("/filtr/temat", "wartosc")]
    public async Task What_is_typed_in_Polish_is_marked(string address, string input)
    {
        using var english = await _site.PageAsync(address + "?lang=en");
        using var polish = await _site.PageAsync(address);

        Assert.That(english.GetElementById(input)!.GetAttribute("lang"), Is.EqualTo("pl"));
        Assert.That(polish.GetElementById(input)!.HasAttribute("lang"), Is.False);
    }

    [TestCase("/")]
    [TestCase("/rekomendacje")]
    [TestCase("/mid/mid-pim2-raciborz")]
    [TestCase("/porownanie/przyklad-rek-zie-05/przyklad-rek-cyf-17")]
    [TestCase("/zestawienie")]
    [TestCase("/mapa")]
    [TestCase("/tematy/retencja")]
    [TestCase("/szukaj?q=retencja&temat=retencja")]
    [TestCase("/szukaj?widok=tabela")]
    [TestCase("/filtr/temat")]
    [TestCase("/teczka?q=retencja")]
    [TestCase("/jak-szukac")]
    public async Task In_a_Polish_page_nothing_is_marked(string address)
    {
        using var page = await _site.PageAsync(address);

        Assert.That(page.QuerySelectorAll("[lang]").Select(part => part.TextContent.Trim()).Skip(1), Is.EqualTo(new[] { "English" }));
    }

    [TestCase("/")]
    [TestCase("/uczestnicy")]
    public async Task Each_request_has_its_own_language_whatever_was_asked_before(string address)
    {
        var first = await _site.ReadAsync(address);
        var english = await _site.ReadAsync(address + "?lang=en");
        var again = await _site.ReadAsync(address + "?nieznany=1");

        Assert.That(english, Does.Contain("<html lang=\"en\">"));
        Assert.That(again.Replace("nieznany=1&amp;", "", StringComparison.Ordinal), Is.EqualTo(first));
    }

    /// <summary>Versions and differences, by what the history links to: their addresses are known to git alone.</summary>
    private async Task<IReadOnlyList<string>> LinksOfHistoryAsync(string entry)
    {
        using var page = await _site.PageAsync(entry + "/historia");
        return [.. page.QuerySelectorAll(".revisions a").Select(link => link.GetAttribute("href")!)];
    }

    /// <summary>Everything that is shown or read out, each with the language it is said to be in.</summary>
    private static IEnumerable<(string Language, string Text)> TextsOf(IDocument page)
    {
        foreach (var element in page.All.Where(element => element.LocalName is not ("script" or "style")))
        {
            var language = element.Closest("[lang]")?.GetAttribute("lang") ?? "";
            var texts = element.ChildNodes.OfType<IText>().Select(text => text.Data)
                .Concat(SpokenAttributes.Select(element.GetAttribute).OfType<string>());
            foreach (var text in texts.Where(text => text.Trim().Length > 0))
                yield return (language, text.Trim());
        }
    }
}
