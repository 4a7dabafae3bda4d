using System.Globalization;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>Ours against theirs: the middle of several rounds of each, and their ratio.</summary>
public static class RatioTable
{
    public static void Print(CorpusFolder corpus, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(output);
        CheckHits(corpus, output);
        var (ours, theirs) = (Read(corpus, "ours-*.figures"), Read(corpus, "java-*.figures"));
        output.WriteLine($"{"",-46}{"ours",14}{"Java",14}{"ours/Java",12}");
        foreach (var (name, values) in ours)
        {
            var (our, their) = (Middle(values), theirs.TryGetValue(name, out var others) ? Middle(others) : double.NaN);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-46}{our,14:#,0.##}{their,14:#,0.##}{our / their,12:0.00}"));
        }
    }

    // What must be equal was compared with the texts by each engine before it was timed; here it is said how alike the rest is.
    private static void CheckHits(CorpusFolder corpus, TextWriter output)
    {
        var queries = corpus.Queries();
        var ours = Hits(corpus, "ours-1.hits");
        var theirs = Hits(corpus, "java-1.hits");
        foreach (var kind in queries.Select((query, place) => (query, place)).GroupBy(pair => (pair.query.Kind, IsCheck: pair.query.Expected is not null)))
        {
            var equal = kind.Count(pair => ours[pair.place].Hits == theirs[pair.place].Hits && (!pair.query.CountsFacets || ours[pair.place] == theirs[pair.place]));
            if (kind.Key.IsCheck && equal < kind.Count())
                throw new InvalidOperationException($"{kind.Key.Kind}: the engines count the same documents differently.");

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind.Key.Kind,-10} {(kind.Key.IsCheck ? "of codes" : "of words"),-11} {equal}/{kind.Count()} queries with equal counts; hits of an average query: ours {kind.Average(pair => ours[pair.place].Hits):0.#}, Java {kind.Average(pair => theirs[pair.place].Hits):0.#}"));
        }
    }

    private static List<(int Hits, int Counted)> Hits(CorpusFolder corpus, string name) =>
    [
        .. File.ReadLines(corpus.File(name))
            .Select(line => line.Split('\t'))
            .Select(parts => (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture))),
    ];

    private static Dictionary<string, List<double>> Read(CorpusFolder corpus, string pattern) => Directory
        .EnumerateFiles(corpus.Path, pattern)
        .SelectMany(File.ReadLines)
        .Select(line => line.Split('\t'))
        .GroupBy(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture))
        .ToDictionary(figure => figure.Key, figure => figure.ToList());

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
