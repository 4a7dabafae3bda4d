using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Listings;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeBase.Web.Exports;

/// <summary>An Excel workbook: the list with typed cells, and a sheet that says what it is.</summary>
/// <remarks>A package is a zip whose directory is written last and whose parts are patched, so it is made aside and given at the end.</remarks>
public sealed class XlsxListingWriter(Listing listing, Stream output) : IListingWriter
{
    /// <summary>The calendar of Excel counts days from 1900 and has a day too many in that year.</summary>
    private const int FirstYearOfDates = 1901;

    private readonly MemoryStream _package = new();
    private readonly List<(string Cell, string Address)> _links = [];
    private SpreadsheetDocument? _document;
    private WorksheetPart _sheet = null!;
    private XlsxRows _rows = null!;

    public void Begin()
    {
        _document = SpreadsheetDocument.Create(_package, SpreadsheetDocumentType.Workbook);
        var workbook = _document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Create();
        _sheet = workbook.AddNewPart<WorksheetPart>();
        _rows = new XlsxRows(_sheet, listing.Columns.Count, hasHeader: true);
        _rows.Write([.. listing.Columns.Select(column => XlsxRows.Text(column.Name, XlsxStyles.Header))]);
    }

    public void Write(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        _rows.Write([.. row.Cells.Select((cell, column) => CellOf(cell, isLink: column == 0))]);
        _links.Add(($"A{_rows.Count}", listing.Absolute(row.Address)));
    }

    public void End()
    {
        var lastRow = _rows.Count;
        if (listing.IsCut)
            _rows.Write([XlsxRows.Text(ListingTexts.Cut(listing), XlsxStyles.Header)]);

        _rows.End(
            new Spreadsheet.AutoFilter { Reference = $"A1:{XlsxRows.ColumnName(listing.Columns.Count - 1)}{lastRow}" },
            _links.Count == 0 ? null : new Spreadsheet.Hyperlinks(_links.Select(HyperlinkOf)));

        var workbook = _document!.WorkbookPart!;
        workbook.Workbook = new Spreadsheet.Workbook(new Spreadsheet.Sheets(
            SheetOf(workbook, _sheet, 1, Wording.Current.Exports.EntriesSheet),
            SheetOf(workbook, AboutSheet(workbook), 2, Wording.Current.Exports.AboutSheet)));
        _document.Dispose();
        _document = null;
        _package.WriteTo(output);
    }

    public void Dispose()
    {
        _document?.Dispose();
        _package.Dispose();
    }

    private WorksheetPart AboutSheet(WorkbookPart workbook)
    {
        var sheet = workbook.AddNewPart<WorksheetPart>();
        var rows = new XlsxRows(sheet, columns: 2, hasHeader: false);
        foreach (var (name, value) in ListingTexts.About(listing))
            rows.Write([XlsxRows.Text(name, XlsxStyles.Header), XlsxRows.Text(value, XlsxStyles.Plain)]);

        rows.End();
        return sheet;
    }

    private Spreadsheet.Cell CellOf(Cell cell, bool isLink) => cell switch
    {
        NumberCell number => XlsxRows.Number(number.Value, XlsxStyles.Plain),
        ShareCell share => XlsxRows.Number(share.Fraction, XlsxStyles.Percent),
        DateCell { Value: { Day: not null, Year: >= FirstYearOfDates } date } => XlsxRows.Number(DaysOf(date), XlsxStyles.Date),
        _ => XlsxRows.Text(cell.Text(listing.Absolute), isLink ? XlsxStyles.Link : XlsxStyles.Plain),
    };

    private static int DaysOf(PartialDate date) => (int)date.FirstDay.ToDateTime(TimeOnly.MinValue).ToOADate();

    private Spreadsheet.Hyperlink HyperlinkOf((string Cell, string Address) link) => new()
    {
        Reference = link.Cell,
        Id = _sheet.AddHyperlinkRelationship(new Uri(link.Address), isExternal: true).Id,
    };

    private static Spreadsheet.Sheet SheetOf(WorkbookPart workbook, WorksheetPart sheet, uint number, string name) => new()
    {
        Id = workbook.GetIdOfPart(sheet),
        SheetId = number,
        Name = name,
    };
}
