using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Web.Tests.Baskets;

public sealed partial class BasketPageTests : SmallSiteTests
{
    private const string Three = "1rek-retencja~rek-drzewa~mid-ogrody_";

    [Test]
    public async Task A_link_adds_the_entry_in_its_present_version()
    {
        var basket = await LedToAsync("/teczka?dodaj=rek-retencja");

        Assert.That(basket.Items, Is.EqualTo(new[] { new EntryItem("rek-retencja") { Version = Entry("rek-retencja").Version } }));
    }

    [Test]
    public async Task What_is_there_already_is_not_added_and_the_page_says_so()
    {
        using var answer = await Site.AskAsync($"/teczka?t={Three}&dodaj=rek-drzewa");

        using var page = await Site.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.That(page.QuerySelectorAll(".basket-item"), Has.Length.EqualTo(3));
        Assert.That(page.QuerySelector(".remark[role=status]")?.TextContent, Is.EqualTo("Ta pozycja już jest w teczce."));
    }

    [Test]
    public async Task Shows_quotations_notes_and_what_has_changed()
    {
        var passage = Entry("rek-retencja").Body.Passages[0];
        var basket = Basket.Of("Zieleń", [
            new EntryItem("rek-retencja", passage.Anchor) { Version = VersionOf("0000000000"), Note = "<b>ważne</b>" },
            new EntryItem("rek-stara"),
            new EntryItem("nie-ma")]);

        using var page = await Site.PageAsync($"/teczka?t={BasketText.Write(basket)}");
        var items = page.QuerySelectorAll(".basket-item").ToList();

        Assert.That(page.QuerySelector("h1")?.TextContent, Does.StartWith("Zieleń").And.EndsWith("3 pozycje"));
        Assert.That(items[0].QuerySelector("blockquote")?.TextContent, Is.EqualTo(passage.Text));
        Assert.That(items[0].QuerySelector("textarea")?.TextContent, Is.EqualTo("<b>ważne</b>"));
        Assert.That(items.Select(item => item.QuerySelector(".remark")?.TextContent.Split(' ')[0..2]), Is.EqualTo(new[]
        {
            new[] { "Wpis", "zmienił" }, ["Wpis", "został"], ["Nie", "ma"],
        }));
        Assert.That(page.QuerySelector(".banner")?.TextContent, Does.Contain("nie cytować"));
        Assert.That(page.QuerySelector("meta[name=robots]")?.GetAttribute("content"), Is.EqualTo("noindex"));
    }

    [TestCase("gora-2", "rek-retencja mid-ogrody rek-drzewa", "gora-1")]
    [TestCase("gora-1", "rek-drzewa rek-retencja mid-ogrody", "dol-0")]
    [TestCase("dol-0", "rek-drzewa rek-retencja mid-ogrody", "dol-1")]
    [TestCase("dol-1", "rek-retencja mid-ogrody rek-drzewa", "gora-2")]
    [TestCase("usun-1", "rek-retencja mid-ogrody", "pozycja-1")]
    [TestCase("usun-2", "rek-retencja rek-drzewa", "pozycja-1")]
    [TestCase("zapisz", "rek-retencja rek-drzewa mid-ogrody", null)]
    [TestCase("wyczysc", "", null)]
    [TestCase("gora-99", "rek-retencja rek-drzewa mid-ogrody", null)]
    [TestCase("bzdura", "rek-retencja rek-drzewa mid-ogrody", null)]
    public async Task A_button_leads_to_the_changed_basket_and_back_to_the_button(string action, string order, string? fragment)
    {
        using var answer = await SendAsync(("t", Three), ("ruch", action));

        var address = answer.Headers.Location!.OriginalString;
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(string.Join(' ', BasketOf(address).Items.Select(item => item.Key)), Is.EqualTo(order));
        if (fragment is null)
            return;

        using var page = await Site.PageAsync(address.Split('#')[0]);
        Assert.That(address.Split('#')[1], Is.EqualTo(fragment));
        Assert.That(page.GetElementById(fragment), Is.Not.Null);
    }

    [Test]
    public async Task Whatever_button_is_pressed_what_was_typed_is_kept()
    {
        using var answer = await SendAsync(("t", Three), ("tytul", "Mój raport"), ("notatka-0", "pierwsza"), ("notatka-2", "trzecia\r\nw dwóch liniach"), ("q", "retencja"), ("ruch", "gora-2"));

        var basket = BasketOf(answer.Headers.Location!.OriginalString);
        Assert.That(basket.Title, Is.EqualTo("Mój raport"));
        Assert.That(basket.Items.Select(item => item.Note), Is.EqualTo(new[] { "pierwsza", "trzecia\nw dwóch liniach", "" }));
        Assert.That(answer.Headers.Location.OriginalString, Does.Contain("q=retencja"));
    }

    [Test]
    public async Task A_file_is_had_with_what_was_typed()
    {
        using var answer = await SendAsync(("t", Three), ("notatka-0", "pierwsza"), ("ruch", "plik-csl.json"));

        Assert.That(answer.Headers.Location!.OriginalString, Does.StartWith("/teczka.csl.json?t=1rek-retencja.Npierwsza~"));
        Assert.That(BasketOf(answer.Headers.Location.OriginalString).Items[0].Note, Is.EqualTo("pierwsza"));
    }

    [Test]
    public async Task What_is_looked_for_can_be_added_with_its_passages()
    {
        using var page = await Site.PageAsync($"/teczka?t={Three}&q=retencja");
        var buttons = page.QuerySelectorAll("button[name=dodaj]").Select(button => button.GetAttribute("value")!).ToList();

        using var answer = await SendAsync(("t", Three), ("q", "retencja"), ("poprzednie", "retencja"), ("dodaj", buttons[0]));

        var address = answer.Headers.Location!.OriginalString;
        Assert.That(BasketOf(address).Items, Has.Length.EqualTo(4));
        Assert.That(page.QuerySelectorAll(".basket-offer").Select(offer => offer.TextContent.Trim()), Has.Some.StartsWith("W teczce"));
        Assert.That(page.GetElementById(address.Split('#')[1]), Is.Not.Null);
    }

    [TestCase("#{0}")]
    [TestCase("/{0}")]
    [TestCase("?akapit={0}#cytuj")]
    public async Task What_was_pasted_is_added_and_what_was_not_understood_is_told(string passage)
    {
        var anchor = Entry("rek-drzewa").Body.Passages[0].Anchor;
        var pasted = $"https://baza.example/rekomendacje/rek-drzewa{passage.Replace("{0}", anchor, StringComparison.Ordinal)} MID-OGRODY http://localhost/szukaj?q=ziele%C5%84&strona=3 {new string('ą', 300)}";

        using var answer = await SendAsync(("t", "1rek-retencja_"), ("wklej", pasted));
        using var page = await Site.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.That(BasketOf(answer.Headers.Location.OriginalString).Items.Select(item => item.Key), Is.EqualTo(new[]
        {
            "rek-retencja", $"rek-drzewa.{anchor}", "mid-ogrody", "?q=zieleń",
        }));
        Assert.That(page.QuerySelector(".remark")?.TextContent, Does.StartWith("Nie rozpoznano: „ąąą"));
    }

    [Test]
    public async Task Another_basket_can_be_poured_in()
    {
        using var answer = await SendAsync(("t", "1rek-retencja_"), ("wklej", $"http://localhost/teczka?t={Three}"));

        Assert.That(BasketOf(answer.Headers.Location!.OriginalString).Items, Has.Length.EqualTo(3));
    }

    [TestCase("/teczka")]
    [TestCase("/teczka?t=" + Three)]
    public async Task No_cookie_is_set(string address)
    {
        using var answer = await Site.AskAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("__RequestVerificationToken"));
    }

    [Test]
    public async Task In_English_the_page_its_links_and_what_its_buttons_lead_to_are_English()
    {
        using var page = await Site.PageAsync($"/teczka?t={Three}&lang=en");
        using var answer = await Site.Client.PostAsync(
            new Uri(page.QuerySelector("form.basket")!.GetAttribute("action")!, UriKind.Relative),
            new FormUrlEncodedContent(new Dictionary<string, string> { ["t"] = Three, ["ruch"] = "gora-1" }));

        Assert.That(page.QuerySelector("h1")?.TextContent, Does.StartWith("Collection"));
        Assert.That(answer.Headers.Location!.OriginalString, Does.Contain("lang=en").And.EndWith("#dol-0"));
    }

    [Test]
    public async Task Entries_and_results_offer_to_be_added()
    {
        var anchor = Entry("rek-retencja").Body.Passages[1].Anchor;
        using var entry = await Site.PageAsync($"/rekomendacje/rek-retencja?akapit={anchor}");
        using var results = await Site.PageAsync("/szukaj?q=retencja&rodzaj=rekomendacja");

        var links = results.QuerySelectorAll("[data-basket-add]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.That(entry.QuerySelectorAll(".entry [data-basket-add]").Select(link => link.GetAttribute("href")), Is.EqualTo(new[]
        {
            "/teczka?dodaj=rek-retencja", $"/teczka?dodaj=rek-retencja.{anchor}",
        }));
        Assert.That(links, Has.Count.EqualTo(results.QuerySelectorAll(".hit").Length + 1));
        Assert.That((await LedToAsync(links.Single(link => link.Contains("dodaj=S", StringComparison.Ordinal)))).Items[0], Is.EqualTo(new SearchItem("q=retencja&rodzaj=rekomendacja")));
    }

    [TestCase("text/plain", "t=1rek-drzewa_")]
    [TestCase("multipart/form-data; boundary=x", "--x")]
    [TestCase("multipart/form-data", "")]
    public async Task What_is_no_form_is_a_bad_request(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);

        using var answer = await Site.Client.PostAsync(new Uri("/teczka", UriKind.Relative), content);

        Assert.That((int)answer.StatusCode, Is.InRange(300, 499));
    }

    [Property(MaxTest = 150)]
    public void Any_text_is_a_page(int seed)
    {
        var random = new Random(seed);
        var text = ((string[])["", "1", "2"])[random.Next(3)] + RandomText.Make(random);

        using var answer = Site.AskAsync($"/teczka?t={Uri.EscapeDataString(OnlyPaired(text))}&nieznane={Uri.EscapeDataString(OnlyPaired(text))}").GetAwaiter().GetResult();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    // Half of a pair cannot be sent.
    private static string OnlyPaired(string text) => string.Concat(text.EnumerateRunes());

    private async Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields) => await Site.Client.PostAsync(
        new Uri("/teczka", UriKind.Relative),
        new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private async Task<Basket> LedToAsync(string address)
    {
        using var answer = await Site.AskAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        return BasketOf(answer.Headers.Location!.OriginalString);
    }

    private static Basket BasketOf(string address) => BasketText.Read(Uri.UnescapeDataString(TextInAddress().Match(address).Groups[1].Value));

    private static Entry Entry(string id) => SmallLibrary.Shared.Entries.First(entry => entry.Id == id);

    private static EntryVersion VersionOf(string digits) => EntryVersion.Of(digits);

    [GeneratedRegex("[?&]t=([^&#]*)")]
    private static partial Regex TextInAddress();
}
