using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Matrices;
using KnowledgeBase.Web.Tests.Exports;
using MiniExcelLibs;

namespace KnowledgeBase.Web.Tests.Matrices;

public sealed class MatrixListingTests
{
    private static readonly MatrixState State = new() { Rows = Facet.Addressee, Columns = Facet.Status };

    [Test]
    public void CSV_has_a_byte_order_mark_semicolons_sums_and_the_mark_of_sample_material()
    {
        var bytes = ExportFormat.Csv.Bytes(ListingOf(State));

        Assert.That(bytes.Take(3), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
        Assert.That(Encoding.UTF8.GetString(bytes[3..]), Is.EqualTo(
            "Adresat × status;zgłoszona;Razem;W tym materiał przykładowy;Materiał\r\n"
            + $"ministerstwo;2;3;1;{Partly}\r\n"
            + $"Razem;2;3;1;{Partly}\r\n"));
    }

    [Test]
    public void Shares_are_percents_with_a_decimal_comma_and_the_first_heading_says_of_what()
    {
        var lines = CsvOf(ListingOf(State with { Share = MatrixShare.OfRow }));

        Assert.That(lines[0][0], Is.EqualTo("Adresat × status (udział w wierszu, %)"));
        Assert.That(lines[1].Take(4), Is.EqualTo(new[] { "ministerstwo", "66,7", "3", "1" }));
        Assert.That(lines[2].Take(4), Is.EqualTo(new[] { "Razem", "2", "3", "1" }));
    }

    [TestCase(MatrixShare.OfRow, 66.7)]
    [TestCase(MatrixShare.OfColumn, 100)]
    [TestCase(MatrixShare.OfAll, 66.7)]
    [TestCase(MatrixShare.Numbers, 2)]
    public void JSON_has_numbers_by_the_filters_of_the_columns(MatrixShare share, double expected)
    {
        using var json = JsonDocument.Parse(ExportFormat.Json.Bytes(ListingOf(State with { Share = share })));
        var (root, rows) = (json.RootElement, json.RootElement.GetProperty("entries"));

        Assert.That(root.GetProperty("columns").EnumerateArray().Select(column => column.GetString()), Is.EqualTo(new[] { "nazwa", "status=b", "razem", "przykladowe", "material" }));
        Assert.That((root.GetProperty("total").GetInt32(), root.GetProperty("complete").GetBoolean()), Is.EqualTo((rows.GetArrayLength(), true)));
        Assert.That(rows[0].GetProperty("id").GetString(), Is.EqualTo("a"));
        Assert.That(rows[0].GetProperty("address").GetString(), Is.EqualTo("https://baza.example/szukaj?adresat=a"));
        Assert.That(rows[0].GetProperty("values").GetProperty("status=b").GetDouble(), Is.EqualTo(expected));
        Assert.That(rows[1].GetProperty("id").GetString(), Is.EqualTo(MatrixListing.SumId));
        Assert.That(rows[1].GetProperty("values").GetProperty("status=b").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void A_workbook_has_numbers_and_fractions_that_are_shown_in_percent()
    {
        var file = ExportFormat.Xlsx.Bytes(ListingOf(State with { Share = MatrixShare.OfRow }));

        using var stream = new MemoryStream(file);
        var rows = stream.Query(sheetName: "Lista").Cast<IDictionary<string, object?>>().ToList();
        Assert.That(rows[1].Values, Is.EqualTo(new object[] { "ministerstwo", 2.0 / 3, 3.0, 1.0, Partly }));

        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(fault => fault.Description), Is.Empty);
        Assert.That(document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.OuterXml, Does.Contain("0.0%"));
    }

    [TestCase(3, 1, false, Partly)]
    [TestCase(3, 3, true, ReadRow.Mark)]
    [TestCase(3, 0, false, "materiał ze źródłem")]
    [TestCase(0, 0, false, "")]
    public void Each_row_says_whether_it_counts_sample_material(int count, int examples, bool isExample, string expected)
    {
        var row = ListingOf(State, ResponseOf("ministerstwo", "zgłoszona", count, examples)).Rows.First();

        Assert.That((row.IsExample, row.Cells[^1].Text(address => address)), Is.EqualTo((isExample, expected)));
    }

    [TestCase("a;b", "\"a;b\"")]
    [TestCase("tak zwany \"organ\"", "\"tak zwany \"\"organ\"\"\"")]
    [TestCase("=1+1", "'=1+1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    public void Odd_names_are_quoted_and_never_formulas(string name, string expected) =>
        Assert.That(TextOf(ListingOf(State, ResponseOf(name, "zgłoszona"))), Does.Contain($"\r\n{expected};2;3;1;"));

    [TestCase(Facet.Status, "zestawienie-adresat-status.csv")]
    [TestCase(null, "zestawienie-adresat.csv")]
    public void The_file_is_named_after_its_dimensions(Facet? columns, string expected) =>
        Assert.That(FileName.Header(ListingOf(State with { Columns = columns }), ExportFormat.Csv).FileName.Value?.Trim('"'), Is.EqualTo(expected));

    private const string Partly = "w części materiał przykładowy – nie cytować";

    private static string TextOf(Listing listing) => Encoding.UTF8.GetString(ExportFormat.Csv.Bytes(listing)[3..]);

    private static IReadOnlyList<IReadOnlyList<string>> CsvOf(Listing listing) => CsvReader.Read(TextOf(listing));

    private static Listing ListingOf(MatrixState state, MatrixResponse? response = null) =>
        MatrixListing.Of(state, response ?? ResponseOf("ministerstwo", "zgłoszona"), new Uri("https://baza.example/"));

    private static MatrixResponse ResponseOf(string row, string column, int count = 3, int examples = 1) => new()
    {
        Rows = [new MatrixLine("a", row, count, examples, 0, false)],
        Columns = [new MatrixLine("b", column, 2, 0, 0, false)],
        Cells = [[2]],
        Total = 3,
        Examples = 1,
        Remarks = [],
        Library = new Library([], new VocabularySet(), [], ""),
    };
}
