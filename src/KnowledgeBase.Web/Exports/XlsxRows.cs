using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeBase.Web.Exports;

/// <summary>The rows of one sheet, written one after another and never held together.</summary>
public sealed partial class XlsxRows
{
    /// <summary>Excel refuses a file with a longer text in a cell.</summary>
    private const int LongestText = 32_767;

    private const int Letters = 26;

    /// <summary>In characters: titles and names are read at this width, and the rest is wrapped.</summary>
    private const double ColumnWidth = 28;

    private readonly OpenXmlWriter _xml;

    /// <param name="sheet">The sheet, still empty.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="hasHeader">Whether the first row stays in sight.</param>
    public XlsxRows(WorksheetPart sheet, int columns, bool hasHeader)
    {
        _xml = OpenXmlWriter.Create(sheet);
        _xml.WriteStartElement(new Worksheet());
        if (hasHeader)
            _xml.WriteElement(new SheetViews(FrozenHeader()));

        _xml.WriteElement(new Columns(new Column { Min = 1, Max = (uint)columns, Width = ColumnWidth, CustomWidth = true }));
        _xml.WriteStartElement(new SheetData());
    }

    /// <summary>Number of rows written.</summary>
    public uint Count { get; private set; }

    public static Cell Text(string text, uint style)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = LooksEscaped().Replace(XmlText.Of(text.Length > LongestText ? text[..LongestText] : text), "_x005F_");
        return new Cell
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
            InlineString = new InlineString(new Text(whole) { Space = SpaceProcessingModeValues.Preserve }),
        };
    }

    public static Cell Number(double number, uint style) => new()
    {
        CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)),
        StyleIndex = style,
    };

    /// <summary>A, B … Z, AA, AB …</summary>
    /// <param name="column">Number of the column, from 0.</param>
    public static string ColumnName(int column) =>
        (column < Letters ? "" : ColumnName((column / Letters) - 1)) + (char)('A' + (column % Letters));

    public void Write(IReadOnlyList<Cell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Count++;
        for (var column = 0; column < cells.Count; column++)
            cells[column].CellReference = $"{ColumnName(column)}{Count}";

        _xml.WriteElement(new Row(cells) { RowIndex = Count });
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="after">What follows the rows, in the order of the schema.</param>
    public void End(params OpenXmlElement?[] after)
    {
        ArgumentNullException.ThrowIfNull(after);
        _xml.WriteEndElement();
        foreach (var element in after.OfType<OpenXmlElement>())
            _xml.WriteElement(element);

        _xml.WriteEndElement();
        _xml.Close();
    }

    // A spreadsheet reads _x0041_ as A (ECMA-376, 22.9.2.19); the escape of its first sign makes it a text again.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();

    private static SheetView FrozenHeader() => new(new Pane
    {
        VerticalSplit = 1,
        TopLeftCell = "A2",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    {
        WorkbookViewId = 0,
        TabSelected = true,
    };
}
