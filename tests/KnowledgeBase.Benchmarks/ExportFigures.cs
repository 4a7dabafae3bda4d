using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Exports;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Benchmarks;

/// <summary>The longest list that a file may hold, in every format, and the orders by names.</summary>
public static class ExportFigures
{
    private const int Runs = 5;
    private static readonly Uri Site = new("https://baza.example/");

    /// <summary>Times from the question to the last byte, and sizes.</summary>
    public static IEnumerable<Figure> All()
    {
        var library = Copies(Listing.MaxRows);
        using var engine = SearchEngine.OpenInMemory(library);
        foreach (var format in ExportFormat.All)
        {
            var size = 0L;
            yield return Figure.Time($"{Listing.MaxRows} rows as {format.Name}", null, Runs, () => size = Write(engine, format));
            yield return new Figure($"{Listing.MaxRows} rows as {format.Name}, size", "kB", null, [size / 1024.0]);
        }

        var sorted = new SearchRequest { Sort = SearchSort.Addressee, PageSize = SearchRequest.MaxPageSize, WithFacets = false, WithSnippets = false };
        yield return new Figure("first page by addressee, order not yet made", "ms", null, [Figure.Milliseconds(() => engine.Search(sorted))]);
        yield return Figure.Time("first page by addressee, order made", null, Runs, () => engine.Search(sorted));
    }

    private static long Write(SearchEngine engine, ExportFormat format)
    {
        var listing = new ListingSource(engine, Site, QueryCollection.Empty).OfSearch();
        using var output = new MemoryStream();
        using var writer = format.CreateWriter(listing, output);
        writer.Begin();
        foreach (var row in listing.Rows)
            writer.Write(row);

        writer.End();
        return output.Length;
    }

    /// <summary>The repository's entries again and again, under other identifiers.</summary>
    private static Library Copies(int count)
    {
        var originals = ContentFigures.Library.Entries;
        var copies = Enumerable.Range(0, count).Select(number =>
        {
            var original = originals[number % originals.Count];
            return original with { Head = original.Head with { Id = string.Create(CultureInfo.InvariantCulture, $"{original.Id}-{number}") } };
        });
        return new Library([.. copies], ContentFigures.Library.Vocabularies, problems: [], fingerprint: $"copies-{count}");
    }
}
