using System.Buffers;
using System.Text;

namespace KnowledgeBase.Web.Exports;

/// <summary>CSV as RFC 4180 has it, in the dialect that Excel with Polish settings opens by a double click.</summary>
/// <remarks>That is UTF-8 with a byte order mark, else Polish letters are lost, and semicolons, since the comma is decimal.</remarks>
public sealed class CsvListingWriter(Listing listing, Stream output) : IListingWriter
{
    private const char Separator = ';';

    /// <summary>
    /// A cell that begins so is a formula to a spreadsheet, and a formula can send the sheet elsewhere. The list is that of
    /// OWASP (CSV Injection), full-width signs included.
    /// </summary>
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>Put before a formula it makes the cell a text.</summary>
    private const char TextSign = '\'';

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\";\r\n\t,'");

    private readonly StreamWriter _text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public void Begin() => WriteLine(listing.Columns.Select(column => column.Name));

    public void Write(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        WriteLine(row.Cells.Select(cell => cell.Text(listing.Site)));
    }

    public void End()
    {
        // As many cells as everywhere: a reader counts them.
        if (listing.IsCut)
            WriteLine(listing.Columns.Select((_, column) => column == 0 ? ListingTexts.Cut(listing) : ""));
    }

    public void Dispose() => _text.Dispose();

    private void WriteLine(IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                _text.Write(Separator);

            WriteCell(cell);
            isFirst = false;
        }

        _text.WriteLine();
        _text.Flush();
    }

    private void WriteCell(string text)
    {
        var harmless = text.Length > 0 && FormulaSigns.Contains(text[0]) ? TextSign + text : text;
        if (!harmless.AsSpan().ContainsAny(NeedsQuotes) && harmless == harmless.Trim())
        {
            _text.Write(harmless);
            return;
        }

        _text.Write('"');
        _text.Write(harmless.Replace("\"", "\"\"", StringComparison.Ordinal));
        _text.Write('"');
    }
}
