using System.Text.Json;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Cli.Tests.Commands;

public sealed class SearchCommandTests
{
    private SmallLibrary _library = null!;
    private TemporaryFolder _index = null!;

    [SetUp]
    public void MakeFolders()
    {
        _library = new SmallLibrary();
        _index = new TemporaryFolder();
    }

    [TearDown]
    public void DeleteFolders()
    {
        _library.Dispose();
        _index.Dispose();
    }

    [Test]
    public void The_json_has_the_promised_members_and_the_engines_hits()
    {
        using var engine = SearchEngine.OpenInMemory(_library.Read());
        var expected = engine.Search(new SearchRequest { Query = "retencja" });

        var answer = JsonDocument.Parse(Search("retencja", "--json").Output).RootElement;

        var hits = answer.GetProperty("hits").EnumerateArray().ToList();
        Assert.That(answer.GetProperty("total").GetInt32(), Is.EqualTo(expected.Total).And.GreaterThan(0));
        Assert.That(hits.Select(hit => hit.GetProperty("id").GetString()), Is.EqualTo(expected.Hits.Select(hit => hit.Id)));
        Assert.That(
            hits[0].EnumerateObject().Select(member => member.Name),
            Is.EqualTo(new[] { "id", "kind", "title", "url", "score", "example", "snippets" }));
        Assert.That(hits[0].GetProperty("example").GetBoolean(), Is.True);
        Assert.That(hits[0].GetProperty("url").GetString(), Does.EndWith("/" + hits[0].GetProperty("id").GetString()));
        Assert.That(hits[0].GetProperty("snippets").GetArrayLength(), Is.GreaterThan(0));
    }

    [Test]
    public void The_explanation_is_a_further_member_when_asked_for()
    {
        var hits = JsonDocument.Parse(Search("retencji", "--json", "--explain").Output).RootElement.GetProperty("hits").EnumerateArray().ToList();

        var explanation = hits[0].GetProperty("explanation");
        var word = explanation.GetProperty("words")[0];
        var form = word.GetProperty("forms")[0];
        Assert.That(hits[0].EnumerateObject().Last().Name, Is.EqualTo("explanation"));
        Assert.That(word.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[] { "word", "count", "forms" }));
        Assert.That(
            form.EnumerateObject().Select(member => member.Name),
            Is.EqualTo(new[] { "form", "route", "lemma", "relative", "place", "anchor", "passage", "label", "text", "count" }));
        Assert.That(word.GetProperty("word").GetString(), Is.EqualTo("retencji"));
        Assert.That(form.GetProperty("route").GetString(), Is.AnyOf("spelling", "inflection"));
        Assert.That(explanation.GetProperty("missing").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void The_screen_explains_when_asked_to() =>
        Assert.That(
            Search("Czy", "retencja", "chroni", "krokodyle?", "--explain").Output,
            Does.Contain("retencja: ").And.Contain("[odmiana: retencja]").And.Contain("brak: chroni, krokodyle"));

    [Test]
    public void A_filter_restricts()
    {
        var kb = Search("--filter", "rodzaj=mid", "--json");

        var kinds = JsonDocument.Parse(kb.Output).RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("kind").GetString());
        Assert.That(kinds, Is.Not.Empty.And.All.EqualTo("mid"));
    }

    [Test]
    public void A_mode_narrows_or_widens_what_stands_for_a_word()
    {
        int Total(string mode) => JsonDocument.Parse(Search("miasta", "--mode", mode, "--json").Output).RootElement.GetProperty("total").GetInt32();

        Assert.That(Total("exact"), Is.LessThan(Total("inflected")));
        Assert.That(Total("family"), Is.GreaterThanOrEqualTo(Total("inflected")));
        Assert.That(Search("miasta", "--mode", "inaczej").Code, Is.EqualTo(ExitCode.WrongUsage));
    }

    [TestCase("bez-znaku")]
    [TestCase("nieznany=1")]
    public void A_filter_that_is_none_is_wrong_usage_and_names_the_filters(string filter)
    {
        var kb = Search("--filter", filter);

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Does.Contain("rodzaj").And.Contain("temat"));
    }

    [Test]
    public void Sample_material_is_marked_on_the_screen() =>
        Assert.That(Search("retencja").Output, Does.Contain("materiał przykładowy – nie cytować"));

    [Test]
    public void A_word_that_is_nowhere_is_named() =>
        Assert.That(Search("retencja", "krokodyl").Output, Does.Contain("W żadnym wpisie nie ma: krokodyl."));

    [Test]
    public void Operators_are_those_of_the_site()
    {
        var all = TotalOf("retencja");

        Assert.That(TotalOf("retencja temat:retencja") + TotalOf("retencja -temat:retencja"), Is.EqualTo(all).And.GreaterThan(0));
        Assert.That(TotalOf("-retencja") + all, Is.EqualTo(TotalOf("")));
    }

    [TestCase("autor:Kowalski retencja", "Nie ma takiego pola: autor.")]
    [TestCase("retencja miasto:Atlantyda", "Nie ma takiej wartości: miasto:Atlantyda.")]
    [TestCase("(retencja", "Brakuje drugiego znaku z pary do: (.")]
    [TestCase("retencja LUB", "LUB: przeczytano jako zwykłe słowo")]
    [TestCase("r* retencja", "Przed gwiazdką")]
    [TestCase("retencja ORAZ krokodyl", "W żadnym wpisie nie ma: krokodyl.")]
    public void What_of_a_query_was_not_understood_is_said(string query, string expected) =>
        Assert.That(Search(query).Output.ReplaceLineEndings(" "), Does.Contain(expected));

    [Test]
    public void Without_examples_the_index_of_others_is_left_alone()
    {
        _ = Search("retencja");

        _ = Search("retencja", "--no-examples");

        Assert.That(Kb.Run("index", "--content", _library.Folder, "--index", _index.FullPath).Output, Does.Contain("Indeks był aktualny."));
    }

    [Test]
    public void Without_examples_nothing_invented_is_found() =>
        Assert.That(Search("retencja", "--no-examples").Output, Does.Contain("Wpisów: 0"));

    [Test]
    public void An_index_folder_that_is_a_file_is_told_with_what_to_do()
    {
        var file = _index.Write("plik", "x");

        var kb = Kb.Run("search", "woda", "--content", _library.Folder, "--index", file);

        Assert.That(kb.Code, Is.EqualTo(ExitCode.WrongUsage));
        Assert.That(kb.Error, Does.Contain(file).And.Contain("wskaż inny folder"));
    }

    private int TotalOf(string query) =>
        JsonDocument.Parse(Search("--json", "--", query).Output).RootElement.GetProperty("total").GetInt32();

    private Kb Search(params string[] args) =>
        Kb.Run(["search", "--content", _library.Folder, "--index", _index.FullPath, .. args]);
}
