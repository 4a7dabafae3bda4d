using System.Globalization;
using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Search;

namespace KnowledgeBase.Benchmarks.Duplicates;

/// <summary>How well nearly identical entries are found by kind of edit, and how long it takes among many.</summary>
public static class DuplicateFigures
{
    /// <summary>Of the many entries one in so many is there twice.</summary>
    private const int EveryTwice = 100;

    public static void Print(int count, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = new EditedContent(ContentFigures.Library);
        output.WriteLine($"copies of {content.Originals} entries");
        output.WriteLine($"{"edit",-44}{"resemblance",12}{"recall",9}{"precision",11}");
        foreach (var edit in TextEdit.All)
            Print(content.Find(edit), output);

        AllFigures.Print(Times(count), output);
    }

    private static void Print(EditFindings found, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{found.Edit,-44}{found.Resemblance,12:0.00}{(double)found.Right / found.Copies,9:0.000}{Precision(found),11}"));

    private static string Precision(EditFindings found) => found.Right + found.Wrong == 0
        ? "–"
        : ((double)found.Right / (found.Right + found.Wrong)).ToString("0.000", CultureInfo.InvariantCulture);

    private static IEnumerable<Figure> Times(int count)
    {
        using (var content = SearchEngine.OpenInMemory(ContentFigures.Library))
            yield return First($"families of the content's {ContentFigures.Library.Entries.Count} entries", content, ContentFigures.Library.Entries.Count, atLeast: 0);

        var entries = new CorpusGenerator().Make(count).ToList();
        var twice = entries.Where((_, place) => place % EveryTwice == 0).Select(entry => entry with { Id = "kopia-" + entry.Id }).ToList();
        using var engine = SearchEngine.OpenInMemory(GeneratedLibrary.Of([.. entries.Skip(twice.Count), .. entries.Take(twice.Count), .. twice]));
        yield return First($"families of {count + twice.Count} entries, {twice.Count} of them copies", engine, count, twice.Count);
    }

    private static Figure First(string name, SearchEngine engine, int entries, int atLeast)
    {
        var time = Figure.Milliseconds(() =>
        {
            var families = engine.NearDuplicatesAsync().GetAwaiter().GetResult().Families.Count;
            if (families < atLeast || families > entries)
                throw new InvalidOperationException($"{families} families were found instead of {atLeast}.");
        });
        return new Figure(name, "ms", null, [time]);
    }
}
