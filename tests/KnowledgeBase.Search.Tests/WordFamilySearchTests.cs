using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests;

/// <summary>The words of city policy, looked for in every form, with and without Polish letters.</summary>
public sealed class WordFamilySearchTests
{
    private static readonly Lazy<SearchEngine> Content = new(() =>
        SearchEngine.OpenInMemory(new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions())));

    private static readonly ConcurrentDictionary<string, HashSet<string>> Words = new();

    private static readonly string Data = Path.Combine(RepositoryPaths.Root, "tests", "data");

    private static IEnumerable<TestCaseData> Families => Rows("word-families.tsv").Select(row =>
        new TestCaseData(row[0], row[1].Split(' ').Except(Ambiguous(row[0])).ToArray()).SetArgDisplayNames(row[0]));

    private static IEnumerable<object[]> Pairs => Rows("distinct-pairs.tsv");

    [TestCaseSource(nameof(Families))]
    public void Every_form_finds_the_same_entries(string lemma, string[] forms)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library([.. forms.Select((form, place) =>
            Sample.Recommendation($"{place}", "Tytuł", $"Zapisano tu: {form}."))]));

        foreach (var form in forms)
            Assert.That(engine.Search(new SearchRequest { Query = form }).Total, Is.EqualTo(forms.Length), $"{lemma}: {form}");
    }

    [TestCaseSource(nameof(Families))]
    public void Every_form_without_Polish_letters_finds_the_same_entries(string lemma, string[] forms)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library([.. forms.Select((form, place) =>
            Sample.Recommendation($"{place}", "Tytuł", $"Zapisano tu: {form}."))]));

        foreach (var form in forms.Select(form => PolishText.Default.Analyze(form)[0].Folded))
            Assert.That(engine.Search(new SearchRequest { Query = form }).Total, Is.EqualTo(forms.Length), $"{lemma}: {form}");
    }

    [TestCaseSource(nameof(Pairs))]
    public void A_word_does_not_find_another_that_only_looks_alike(string first, string second)
    {
        // Not recommendations: their kind's name is itself a word of the table.
        using var engine = SearchEngine.OpenInMemory(Sample.Library(Sample.Participant("a", first), Sample.Participant("b", second)));

        Assert.That(engine.Search(new SearchRequest { Query = first }).Hits.Select(hit => hit.Id), Is.EqualTo(new[] { "a" }));
        Assert.That(engine.Search(new SearchRequest { Query = second }).Hits.Select(hit => hit.Id), Is.EqualTo(new[] { "b" }));
    }

    [TestCaseSource(nameof(Families))]
    public void In_the_content_every_form_finds_what_holds_any_form(string lemma, string[] forms)
    {
        var holding = Content.Value.Library.Entries.Where(entry => Holds(entry, forms)).Select(entry => entry.Id).ToList();

        foreach (var form in forms)
            Assert.That(holding, Is.SubsetOf(Find(form)), $"{lemma}: {form}");
    }

    [TestCaseSource(nameof(Families))]
    public void In_the_content_every_form_finds_the_same_entries(string lemma, string[] forms)
    {
        var found = forms.ToLookup(form => string.Join(' ', Find(form).Order(StringComparer.Ordinal)));

        Assert.That(found, Has.Exactly(1).Items, $"{lemma}: {string.Join(" | ", found.Select(group => string.Join(' ', group)))}");
    }

    // Forms that are as much another word's: tests/data/ambiguous-forms.tsv gives lemma, form and reason.
    private static IEnumerable<string> Ambiguous(string lemma) =>
        Rows("ambiguous-forms.tsv").Where(row => row[0] == lemma).Select(row => row[1]);

    private static bool Holds(Entry entry, string[] forms) =>
        Words.GetOrAdd(entry.Id, _ => [.. entry.Body.Passages.SelectMany(passage => PolishText.Default.Analyze(passage.Text)).Select(token => token.Exact)])
            .Overlaps(forms);

    private static IEnumerable<string> Find(string query) =>
        Enumerable.Range(1, 2).SelectMany(page => Content.Value
            .Search(new SearchRequest { Query = query, PageSize = SearchRequest.MaxPageSize, Page = page })
            .Hits.Select(hit => hit.Id));

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Data, file)).Select(line => line.Split('\t'));
}
