using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.FacetValues;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Tests.FacetValues;

/// <summary>What is ticked in the list of a filter's values is there to be applied, wherever in the list its reader goes meanwhile, without script.</summary>
public sealed class KeptTicksTests
{
    /// <summary>Enough for a second page, and a little more.</summary>
    private const int Terms = FacetPage.PageSize + 40;

    private SmallLibrary _library = null!;
    private Site _site = null!;

    [OneTimeSetUp]
    public void StartSite()
    {
        _library = new SmallLibrary();
        var topics = Enumerable.Range(0, Terms).Select(number => $"t{number:D3}").ToList();
        var file = Path.Combine(_library.Folder, "slowniki", "tematy.yml");
        _library.Write("slowniki/tematy.yml", string.Concat([File.ReadAllText(file), .. topics.Select(topic => $"\n- id: {topic}\n  nazwa: Termin {topic}")]));
        var entry = Directory.GetFiles(_library.Folder, "rek-dane.md", SearchOption.AllDirectories)[0];
        var text = File.ReadAllText(entry);
        var start = text.IndexOf("tematy:", StringComparison.Ordinal);
        var end = text.IndexOf('\n', start);
        _library.Write(Path.GetRelativePath(_library.Folder, entry), $"{text[..start]}tematy: [{string.Join(", ", topics)}]{text[end..]}");
        _site = new Site(_library.Folder);
    }

    [OneTimeTearDown]
    public void StopSite()
    {
        _site.Dispose();
        _library.Dispose();
    }

    [Test]
    public async Task On_other_pages_of_the_list()
    {
        var first = await OpenAsync("/filtr/temat?kolejnosc=alfabet&q=dane");
        Tick(first, "t003");
        var second = await SubmitAsync(first, "button[name=strona][value='2']");
        Tick(second, $"t{Terms - 1}");
        var again = await SubmitAsync(second, "button[name=strona][value='1']");

        Assert.That(second.QuerySelector("button[aria-current]")!.GetAttribute("value"), Is.EqualTo("2"));
        Assert.That(Box(again, "t003").IsChecked, Is.True);
        Assert.That(await AppliedAsync(again), Is.EquivalentTo(["t003", $"t{Terms - 1}"]));
    }

    [Test]
    public async Task In_another_order_and_among_the_values_with_certain_words()
    {
        var list = await OpenAsync("/filtr/temat?q=dane");
        Tick(list, "t003");
        ((IHtmlSelectElement)list.QuerySelector("#kolejnosc")!).Value = FacetPageState.AlphabetCode;
        list = await SubmitAsync(list, ".facet-tools button");
        Tick(list, "t004");
        ((IHtmlInputElement)list.QuerySelector("#wartosc")!).Value = "t005";
        list = await SubmitAsync(list, ".facet-tools button");
        Tick(list, "t005");

        Assert.That(list.QuerySelectorAll(".facet-values input"), Has.Length.EqualTo(1));
        list = await SubmitAsync(list, ".facet-all");
        Assert.That(list.QuerySelector("#wartosc")!.GetAttribute("value"), Is.Null.Or.Empty);
        Assert.That(await AppliedAsync(list), Is.EquivalentTo(["t003", "t004", "t005"]));
    }

    [Test]
    public async Task A_whole_page_at_once()
    {
        var list = await OpenAsync("/filtr/temat?q=dane&kolejnosc=alfabet");
        var boxes = list.QuerySelectorAll<IHtmlInputElement>(".facet-values input").Where(box => !box.IsChecked).ToList();
        foreach (var box in boxes)
            box.IsChecked = true;

        var applied = await AppliedAsync(list);

        Assert.That(boxes, Has.Count.EqualTo(FacetPage.PageSize));
        Assert.That(applied, Is.EqualTo(boxes.Select(box => box.Value)));
    }

    [Test]
    public async Task More_than_an_address_takes_are_told_of()
    {
        var ticked = string.Concat(Enumerable.Range(0, SearchState.MaxFilters + 2).Select(number => $"&temat=t{number:D3}"));

        Assert.That(await _site.ReadAsync("/szukaj?q=dane" + ticked), Does.Contain("Pominięto ostatnie (2)"));
        Assert.That(await _site.ReadAsync("/filtr/temat?q=dane" + ticked), Does.Contain("Pominięto ostatnie (2)"));
        Assert.That(await _site.ReadAsync("/zestawienie?q=dane" + ticked), Does.Contain("Pominięto ostatnie (2)"));
    }

    [Test]
    public async Task Until_the_tick_is_taken_back()
    {
        var list = await OpenAsync("/filtr/temat?q=dane&temat=t003&temat=t004&kolejnosc=alfabet");
        Tick(list, "t003", isTicked: false);
        list = await SubmitAsync(list, "button[name=strona][value='2']");

        Assert.That(await AppliedAsync(list), Is.EqualTo(["t004"]));
    }

    /// <summary>The values that the results are restricted to after the button that applies.</summary>
    private async Task<IEnumerable<string>> AppliedAsync(IDocument list)
    {
        var target = Target(list, ".facet-apply button");
        var results = await _site.ReadAsync(target.PathAndQuery);

        Assert.That(target.AbsolutePath, Is.EqualTo("/szukaj"));
        Assert.That(results, Does.Contain("class=\"chips"));
        return target.Query.TrimStart('?').Split('&').Where(parameter => parameter.StartsWith("temat=", StringComparison.Ordinal)).Select(parameter => parameter["temat=".Length..]);
    }

    private async Task<IDocument> SubmitAsync(IDocument page, string button) => await OpenAsync(Target(page, button).PathAndQuery);

    private async Task<IDocument> OpenAsync(string address)
    {
        var html = await _site.ReadAsync(address);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(answer => answer.Content(html).Address("http://baza.example" + address));
    }

    private static Uri Target(IDocument page, string button)
    {
        var submitter = (IHtmlElement)page.QuerySelector(button)!;
        var target = new Uri(((IHtmlFormElement)page.QuerySelector(".facet-form")!).GetSubmission(submitter)!.Target.Href);

        // A button's own address, which the parser does not heed.
        return submitter.GetAttribute("formaction") is { } own ? new Uri(target, own + target.Query) : target;
    }

    private static void Tick(IDocument page, string value, bool isTicked = true) => Box(page, value).IsChecked = isTicked;

    private static IHtmlInputElement Box(IDocument page, string value) => (IHtmlInputElement)page.QuerySelector($".facet-values input[value='{value}']")!;
}
