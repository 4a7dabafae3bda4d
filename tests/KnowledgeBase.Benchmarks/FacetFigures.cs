using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Search;
using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Benchmarks;

/// <summary>Filters over many entries: the counts beside the results, a range of dates, and the list of all values of one.</summary>
public static class FacetFigures
{
    private const int Runs = 50;

    private static readonly SearchRequest Everything = new() { PageSize = 20, WithSnippets = false };

    /// <summary>Over so many generated entries, all of which are counted.</summary>
    public static IEnumerable<Figure> OfGenerated(int count)
    {
        using var engine = SearchEngine.OpenInMemory(GeneratedLibrary.Of(new CorpusGenerator().Make(count)));
        var years = YearsOf(engine);
        yield return Time($"all of {count} entries with their counts", () => engine.Search(Everything).Total);
        yield return Time("the same, of some years", () => engine.Search(Of(years)).Total);
        yield return Time("the same, by a range of dates", () => engine.Search(Of([$"{years[0]}-01..{years[^1]}"])).Total);
        yield return Time("a list of all values", () => engine.List(new FacetListRequest { Facet = Facet.Topic }).Total);
        yield return Time("the same, looked through by a word", () => engine.List(new FacetListRequest { Facet = Facet.Topic, Words = "temat" }).All);
    }

    private static SearchRequest Of(IReadOnlyList<string> years) =>
        Everything with { Filters = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Year] = years } };

    // Some in the middle, so that others are left out.
    private static string[] YearsOf(SearchEngine engine) => [.. engine.List(new FacetListRequest { Facet = Facet.Year, Order = FacetListOrder.Alphabet }).Values
        .Select(value => value.Id)
        .Where(year => year != Absence.Value)
        .Skip(1)
        .SkipLast(1)];

    private static Figure Time(string name, Func<int> answer) => Figure.Time(name, null, Runs, () =>
    {
        if (answer() == 0)
            throw new InvalidOperationException("Nothing was found.");
    });
}
