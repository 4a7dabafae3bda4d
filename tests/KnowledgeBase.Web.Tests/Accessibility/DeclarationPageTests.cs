using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Web.Tests.Accessibility;

public sealed partial class DeclarationPageTests
{
    private const string Address = "/deklaracja-dostepnosci";

    private static readonly string[] NeededIds =
    [
        "a11y-wstep", "a11y-podmiot", "a11y-zakres", "a11y-url", "a11y-data-publikacja", "a11y-data-aktualizacja", "a11y-status", "a11y-kontakt",
        "a11y-email", "a11y-telefon", "a11y-procedura", "a11y-data-sporzadzenie", "a11y-architektura", "a11y-komunikacja",
    ];

    private static readonly string[] IdsWithoutSettings = ["a11y-deklaracja", "a11y-wstep", "a11y-zakres", "a11y-kontakt", "a11y-procedura"];

    private static readonly Dictionary<string, string> All = new()
    {
        ["Site:Declaration:Entity"] = "Urząd Miasta Przykładowo",
        ["Site:Declaration:Address"] = "https://baza.example/",
        ["Site:Declaration:Published"] = "2026-01-15",
        ["Site:Declaration:Updated"] = "2026-03-02",
        ["Site:Declaration:Status"] = "partial",
        ["Site:Declaration:Inaccessible:0"] = "Załączniki sprzed 2019 r. są skanami.",
        ["Site:Declaration:Burden:0"] = "Nagrania nie mają audiodeskrypcji.",
        ["Site:Declaration:Exempt:0"] = "Mapa.",
        ["Site:Declaration:Prepared"] = "2026-01-10",
        ["Site:Declaration:Reviewed"] = "2026-03-31",
        ["Site:Declaration:Basis"] = "samooceny",
        ["Site:Declaration:Contact"] = "Zespół do spraw dostępności",
        ["Site:Declaration:Email"] = "dostepnosc@baza.example",
        ["Site:Declaration:Phone"] = "+48 00 000 00 00",
        ["Site:Declaration:Complaints"] = "kierownictwo@baza.example",
        ["Site:Declaration:Apps"] = "Urząd nie ma aplikacji mobilnych.",
        ["Site:Declaration:Architecture:0"] = "Wejście jest bez progu.",
        ["Site:Declaration:Communication:0"] = "Można porozumieć się w polskim języku migowym.",
    };

    private SmallLibrary _library = null!;

    [OneTimeSetUp]
    public void WriteLibrary() => _library = new SmallLibrary();

    [OneTimeTearDown]
    public void RemoveLibrary() => _library.Dispose();

    [Test]
    public async Task With_all_settings_it_has_every_part_and_is_no_draft()
    {
        using var site = new Site(_library.Folder, settings: All);

        var page = WebUtility.HtmlDecode(await site.ReadAsync(Address));

        Assert.That(IdsOf(page), Is.SupersetOf(NeededIds.Append("a11y-data-przeglad").Append("a11y-ocena").Append("a11y-aplikacje").Append("a11y-osoba")));
        Assert.That(IdsOf(page), Is.Unique);
        Assert.That(page, Does.Not.Contain("Wersja robocza").And.Not.Contain("[nie podano]").And.Not.Contain("noindex"));
        Assert.That(All.Where(setting => IsShownAsItIs(setting.Key) && !page.Contains(setting.Value, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task It_says_the_state_in_the_words_of_the_act_and_the_dates_for_people_and_programs()
    {
        using var site = new Site(_library.Folder, settings: All);

        var page = await site.ReadAsync(Address);

        Assert.That(page, Does.Contain("<p id=\"a11y-status\">Strona internetowa jest częściowo zgodna z ustawą z dnia 4 kwietnia 2019 r."));
        Assert.That(page, Does.Contain("<time id=\"a11y-data-publikacja\" datetime=\"2026-01-15\">15 stycznia 2026 r.</time>"));
        Assert.That(page, Does.Contain("href=\"mailto:dostepnosc@baza.example\"").And.Contain("href=\"tel:"));
    }

    [Test]
    public async Task In_English_it_is_the_same_form_and_says_that_it_is_a_translation()
    {
        using var site = new Site(_library.Folder, settings: All);

        var (polish, english) = (await site.ReadAsync(Address), await site.ReadAsync(Address + "?lang=en"));

        Assert.That(IdsOf(english), Is.EqualTo(IdsOf(polish)));
        Assert.That(english, Does.Contain("<strong>This is a translation.</strong>").And.Contain($"href=\"{Address}?lang=pl\">the one in Polish</a>"));
        Assert.That(english, Does.Contain("<p id=\"a11y-status\">The website conforms partially with the Polish Act of 4 April 2019"));
        Assert.That(english, Does.Contain("datetime=\"2026-01-15\">15 January 2026</time>").And.Contain("<li lang=\"pl\">Mapa.</li>"));
        Assert.That(polish, Does.Not.Contain("tłumaczenie"));
    }

    [Test]
    public async Task Without_settings_it_is_a_draft_that_makes_nothing_up()
    {
        using var site = new Site(_library.Folder);

        var page = await site.ReadAsync(Address);

        Assert.That(IdsOf(page), Is.EquivalentTo(IdsWithoutSettings), "what is not given has no identifier either");
        Assert.That(page, Does.Contain("Wersja robocza").And.Contain("nazwa podmiotu, adres strony").And.Contain("stan zgodności z ustawą"));
        Assert.That(page, Does.Contain("noindex").And.Not.Contain("mailto:").And.Not.Contain("<time"));
    }

    [Test]
    public async Task Every_page_leads_to_it_and_only_a_finished_one_is_announced_to_programs()
    {
        using var draft = new Site(_library.Folder);
        using var finished = new Site(_library.Folder, settings: All);

        var (ofDraft, ofFinished) = (await draft.ReadAsync("/jak-szukac"), await finished.ReadAsync("/jak-szukac"));

        Assert.That(ofDraft, Does.Contain($"<a href=\"{Address}\">Deklaracja dostępności</a>").And.Not.Contain("<meta name=\"deklaracja-dostępności\""));
        Assert.That(ofFinished, Does.Contain("<meta name=\"deklaracja-dostępności\" content=\"https://baza.example/deklaracja-dostepnosci\">"));
    }

    [Test]
    public async Task What_the_publisher_writes_is_text_and_not_markup()
    {
        using var site = new Site(_library.Folder, settings: new Dictionary<string, string> { ["Site:Declaration:Entity"] = "<b>Urząd</b> & \"spółka\"" });

        var page = await site.ReadAsync(Address);

        Assert.That(page, Does.Contain("&lt;b&gt;Urząd&lt;/b&gt; &amp; &quot;spółka&quot;"));
    }

    // Days and the state are put into words.
    private static bool IsShownAsItIs(string setting) => !setting.EndsWith("ed", StringComparison.Ordinal) && !setting.EndsWith(":Status", StringComparison.Ordinal);

    private static List<string> IdsOf(string page) => [.. Identifier().Matches(page).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("id=\"(a11y-[^\"]+)\"")]
    private static partial Regex Identifier();
}
