using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Listings;
using MiniExcelLibs;

namespace KnowledgeBase.Web.Tests.Exports;

public sealed class XlsxListingWriterTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Test]
    public void Cells_have_the_types_of_their_values()
    {
        var file = ExportFormat.Xlsx.Bytes(Sheets.List(
            [Cell.Of("Żółw"), new NumberCell(7), new ShareCell(1, 4), Date("2023-03-28"), Date("2023-03"), Cell.Of([new NamedValue("a", "Pierwszy"), new NamedValue("b", "Drugi")])]));

        var row = (IDictionary<string, object?>)Rows(file, "Lista")[1];

        Assert.That(row.Values, Is.EqualTo(new object[] { "Żółw", 7.0, .25, new DateTime(2023, 3, 28), "2023-03", "Pierwszy | Drugi" }));
    }

    [Test]
    public void A_text_that_looks_like_a_formula_is_no_formula()
    {
        var sheet = Sheet(ExportFormat.Xlsx.Bytes(Sheets.List([Cell.Of("=1+1")])));

        Assert.That(sheet.Descendants(Main + "f"), Is.Empty);
        Assert.That(sheet.Descendants(Main + "t").Last().Value, Is.EqualTo("=1+1"));
    }

    [TestCase("_x0041_", "_x005F_x0041_")]
    [TestCase("_x0041_x0042_", "_x005F_x0041_x005F_x0042_")]
    [TestCase("zm_x_1", "zm_x_1")]
    public void A_text_that_looks_like_an_escape_stays_a_text(string text, string written) =>
        Assert.That(Sheet(ExportFormat.Xlsx.Bytes(Sheets.List([Cell.Of(text)]))).Descendants(Main + "t").Last().Value, Is.EqualTo(written));

    [Test]
    public void The_header_stays_in_sight_and_rows_link_to_their_pages()
    {
        var file = ExportFormat.Xlsx.Bytes(Sheets.List([Cell.Of("a")], [Cell.Of("b")]));

        var sheet = Sheet(file);
        var relations = Part(file, "xl/worksheets/_rels/sheet").Root!.Elements().Select(relation => (string?)relation.Attribute("Target"));

        Assert.That((string?)sheet.Descendants(Main + "pane").Single().Attribute("state"), Is.EqualTo("frozen"));
        Assert.That(sheet.Descendants(Main + "hyperlink").Select(link => (string?)link.Attribute("ref")), Is.EqualTo(new[] { "A2", "A3" }));
        Assert.That(relations, Is.EquivalentTo(new[] { "https://baza.example/rekomendacje/w0", "https://baza.example/rekomendacje/w1" }));
    }

    [Test]
    public void A_second_sheet_says_what_the_list_is()
    {
        var file = ExportFormat.Xlsx.Bytes(Sheets.List([Cell.Of("a")]) with { Total = Listing.MaxRows + 1 });

        var about = Rows(file, "O liście").Cast<IDictionary<string, object?>>().Select(row => $"{row["A"]}: {row["B"]}").ToList();

        Assert.That(about, Has.Some.EqualTo("Zapytanie: próba").And.Some.EqualTo("Wersja treści: 0123").And.Some.Contains(ReadRow.Mark));
        Assert.That(about, Has.Some.StartsWith("Uwaga: Lista ucięta"));
        Assert.That(Rows(file, "Lista"), Has.Count.EqualTo(3));
    }

    [Test]
    public void Any_text_makes_a_workbook_that_the_schema_allows()
    {
        var random = new Random(29500);
        var rows = Enumerable.Range(0, 300).Select(_ => new[] { Cell.Of(RandomText.Make(random)), Cell.Of(new string('ż', random.Next(40_000))) });
        var file = ExportFormat.Xlsx.Bytes(Sheets.List([.. rows]));

        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var faults = new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");

        Assert.That(faults, Is.Empty);
    }

    [TestCase(0, "A")]
    [TestCase(25, "Z")]
    [TestCase(26, "AA")]
    [TestCase(701, "ZZ")]
    [TestCase(702, "AAA")]
    public void Columns_have_letters(int column, string expected) =>
        Assert.That(XlsxRows.ColumnName(column), Is.EqualTo(expected));

    private static DateCell Date(string text) => new(PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text));

    private static IReadOnlyList<object> Rows(byte[] file, string sheet)
    {
        using var stream = new MemoryStream(file);
        return [.. stream.Query(sheetName: sheet).Cast<object>()];
    }

    private static XDocument Sheet(byte[] file) => Part(file, "xl/worksheets/sheet");

    /// <summary>The first part whose path begins so.</summary>
    private static XDocument Part(byte[] file, string path)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var part = archive.Entries.First(entry => entry.FullName.StartsWith(path, StringComparison.Ordinal)).Open();
        return XDocument.Load(part);
    }
}
