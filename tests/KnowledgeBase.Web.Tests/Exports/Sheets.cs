using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Tests.Exports;

/// <summary>Small lists made by hand, and what the writers make of them.</summary>
internal static class Sheets
{
    public static Listing List(params Cell[][] rows) => new()
    {
        Site = new Uri("https://baza.example/"),
        Title = "Próba",
        PageAddress = "/szukaj?q=pr%C3%B3ba",
        ContentVersion = "0123",
        Query = "próba",
        Sort = "trafnosc",
        Total = rows.Length,
        Columns = [.. Enumerable.Range(1, rows.Length == 0 ? 1 : rows[0].Length).Select(number => new ColumnHead($"k{number}", $"Kolumna {number}"))],
        Rows = rows.Select((cells, number) => Row($"w{number}", cells)),
    };

    public static ListingRow Row(string id, params Cell[] cells) => new()
    {
        Id = id,
        Address = $"/rekomendacje/{id}",
        Title = $"Tytuł {id}",
        Summary = "Streszczenie.",
        IsExample = false,
        Updated = new DateOnly(2023, 3, 28),
        Cells = cells,
    };

    public static byte[] Bytes(this ExportFormat format, Listing listing)
    {
        using var output = new MemoryStream();
        using var writer = format.CreateWriter(listing, output);
        writer.Begin();
        foreach (var row in listing.Rows)
            writer.Write(row);

        writer.End();
        return output.ToArray();
    }
}
