using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using MiniExcelLibs;

namespace KnowledgeBase.Web.Tests.Exports;

/// <summary>A row read back from a file by a reader that had no part in writing it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Title">Its title, with a mark where the format puts one there.</param>
/// <param name="IsExample">Whether the row says that it is sample material.</param>
public sealed record ReadRow(string Id, string Title, bool IsExample)
{
    public const string Mark = "materiał przykładowy – nie cytować";

    public static IReadOnlyList<ReadRow> From(string extension, byte[] file) => extension switch
    {
        "csv" => FromCsv(file),
        "xlsx" => FromXlsx(file),
        "json" => FromJson(file),
        _ => FromAtom(file),
    };

    private static IReadOnlyList<ReadRow> FromCsv(byte[] file)
    {
        using var reader = new StreamReader(new MemoryStream(file));
        var lines = CsvReader.Read(reader.ReadToEnd());
        var names = lines[0].ToList();
        return [.. lines.Skip(1).Select(line => new ReadRow(
            line[names.IndexOf("Identyfikator")], line[names.IndexOf("Tytuł")], line[names.IndexOf("Materiał")] == Mark))];
    }

    private static IReadOnlyList<ReadRow> FromXlsx(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return [.. stream.Query(useHeaderRow: true, sheetName: "Lista")
            .Cast<IDictionary<string, object?>>()
            .Select(row => new ReadRow(Text(row, "Identyfikator"), Text(row, "Tytuł"), Text(row, "Materiał") == Mark))];
    }

    private static IReadOnlyList<ReadRow> FromJson(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        return [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(entry => new ReadRow(
            entry.GetProperty("id").GetString()!,
            entry.GetProperty("values").GetProperty("tytul").GetString()!,
            entry.GetProperty("example").GetBoolean()))];
    }

    private static IReadOnlyList<ReadRow> FromAtom(byte[] file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file));
        return [.. SyndicationFeed.Load(reader).Items.Select(item => new ReadRow(
            item.Links.Single().Uri.Segments[^1],
            item.Title.Text.Replace($"[{Mark}] ", "", StringComparison.Ordinal),
            item.Title.Text.StartsWith($"[{Mark}] ", StringComparison.Ordinal) && item.Categories.Any(category => category.Label == Mark)))];
    }

    private static string Text(IDictionary<string, object?> row, string column) => Convert.ToString(row[column], CultureInfo.InvariantCulture) ?? "";
}
