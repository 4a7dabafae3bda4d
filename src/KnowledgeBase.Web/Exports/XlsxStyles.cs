using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeBase.Web.Exports;

/// <summary>The few styles of cells that a workbook has, by the number under which a cell names each.</summary>
public static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Header = 1;
    public const uint Date = 2;
    public const uint Link = 3;
    public const uint Percent = 4;

    /// <summary>The short date of whoever opens the file; built in (ECMA-376, 18.8.30).</summary>
    private const uint ShortDate = 14;

    /// <summary>The first number of a format of our own: those below are kept for what is built in.</summary>
    private const uint OneDecimal = 164;

    private const uint NormalFont = 0;
    private const uint BoldFont = 1;
    private const uint LinkFont = 2;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = OneDecimal, FormatCode = "0.0%" }),
        new Fonts(
            new Font(Size(), Face()),
            new Font(new Bold(), Size(), Face()),
            new Font(new Underline(), Size(), new Color { Rgb = "FF0F5C3A" }, Face())),
        // The first two fills are taken whatever stands there.
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(NormalFont),
            Format(BoldFont),
            Format(NormalFont, ShortDate),
            Format(LinkFont),
            Format(NormalFont, OneDecimal)));

    private static FontSize Size() => new() { Val = 11 };

    private static FontName Face() => new() { Val = "Calibri" };

    private static CellFormat Format(uint font, uint number = 0) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        FontId = font,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    };
}
