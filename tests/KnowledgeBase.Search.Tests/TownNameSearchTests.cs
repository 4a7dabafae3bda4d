using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests;

/// <summary>
/// Names of several words, asked for in other cases than they stand in. The names are those of Poland's towns with two
/// words or more; tests/data/town-forms.tsv gives nominative, genitive, locative and instrumental.
/// </summary>
public sealed class TownNameSearchTests
{
    private static readonly string[][] Towns =
        [.. File.ReadLines(Path.Combine(RepositoryPaths.Root, "tests", "data", "town-forms.tsv")).Select(line => line.Split('\t'))];

    private static readonly SearchEngine Engine = SearchEngine.OpenInMemory(Sample.Library(
    [
        .. Towns.Select((forms, place) => Sample.Participant($"town-{place}", forms[0])),
        .. Towns.Select((forms, place) => Sample.Recommendation($"whole-{place}", "Tytuł", $"Plany ma też {forms[0]} i są one znane od wielu lat.")),
        .. Towns.Select((forms, place) => Sample.Recommendation(
            $"scattered-{place}", "Tytuł", $"Plany ma też {string.Join(" i są one od wielu lat nieznane, choć nie wszędzie, bo jest ", Parts(forms[0]))}.")),
    ]));

    private static IEnumerable<TestCaseData> Names =>
        Towns.Select((forms, place) => new TestCaseData(place).SetArgDisplayNames(forms[0]));

    private static IEnumerable<TestCaseData> HyphenatedNames =>
        Towns.Select((forms, place) => (forms, place)).Where(town => town.forms[0].Contains('-', StringComparison.Ordinal))
            .Select(town => new TestCaseData(town.place).SetArgDisplayNames(town.forms[0]));

    [OneTimeTearDown]
    public void Close() => Engine.Dispose();

    [Test]
    public void The_table_is_as_large_as_it_claims() => Assert.That(Towns, Has.Length.EqualTo(174).And.All.Length.EqualTo(4));

    [TestCaseSource(nameof(Names))]
    public void Every_case_finds_the_town_and_its_name_before_its_words_scattered(int place)
    {
        foreach (var form in Towns[place])
        {
            var found = Find(form);

            Assert.That(found, Does.Contain($"town-{place}").And.Contain($"whole-{place}"), form);
            Assert.That(found.TakeWhile(id => id != $"scattered-{place}"), Does.Contain($"whole-{place}"), form);
        }
    }

    [TestCaseSource(nameof(HyphenatedNames))]
    public void A_hyphenated_name_is_found_by_each_part_in_every_case(int place)
    {
        foreach (var part in Towns[place].SelectMany(Parts))
            Assert.That(Find(part), Does.Contain($"town-{place}"), part);
    }

    [TestCaseSource(nameof(HyphenatedNames))]
    public void A_hyphenated_name_is_found_when_typed_with_a_space(int place)
    {
        foreach (var form in Towns[place])
            Assert.That(Find(form.Replace('-', ' ')), Does.Contain($"town-{place}"), form);
    }

    [TestCase("Partnerskiej Inicjatywy Miast")]
    [TestCase("Partnerską Inicjatywą Miast")]
    [TestCase("partnerska inicjatywa miast")]
    public void A_programme_is_found_in_every_case(string query)
    {
        using var engine = SearchEngine.OpenInMemory(Sample.Library(
            Sample.Recommendation("a", "Partnerska Inicjatywa Miast"),
            Sample.Recommendation("b", "Inicjatywa", "Miasta bywają w inicjatywie, która ma wiele stron, a każda strona bywa partnerska.")));

        Assert.That(engine.Ids(query), Is.EqualTo(new[] { "a", "b" }));
    }

    private static IReadOnlyList<string> Find(string query) =>
        [.. Enumerable.Range(1, 3).SelectMany(page => Engine.Search(
            new SearchRequest { Query = query, PageSize = SearchRequest.MaxPageSize, Page = page, WithFacets = false, WithSnippets = false }).Ids())];

    private static string[] Parts(string name) => name.Split(' ', '-');
}
