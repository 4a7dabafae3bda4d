using System.Buffers;
using System.Text;

namespace KnowledgeBase.Web.Csv;

/// <summary>CSV as RFC 4180 has it, in the dialect that Excel with Polish settings opens by a double click.</summary>
/// <remarks>That is UTF-8 with a byte order mark, else Polish letters are lost, and semicolons, since the comma is decimal.</remarks>
public static class CsvText
{
    public const string MediaType = "text/csv";

    public const string ContentType = MediaType + "; charset=utf-8";

    private const char Separator = ';';

    private const string LineEnd = "\r\n";

    /// <summary>Put before a formula it makes the cell a text.</summary>
    private const char TextSign = '\'';

    /// <summary>
    /// A cell that begins so is a formula to a spreadsheet, and a formula can send the sheet elsewhere. The list is that of
    /// OWASP (CSV Injection), full-width signs included.
    /// </summary>
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\";\r\n");

    /// <summary>UTF-8 with its mark.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>A line with its end.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(Separator, cells.Select(Cell)) + LineEnd;

    /// <summary>A whole file.</summary>
    public static byte[] File(IEnumerable<IEnumerable<string>> lines) =>
        [.. Encoding.Preamble, .. Encoding.GetBytes(string.Concat(lines.Select(Line)))];

    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && FormulaSigns.Contains(text[0]) ? TextSign + text : text;
        return harmless.AsSpan().ContainsAny(NeedsQuotes) || harmless != harmless.Trim()
            ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : harmless;
    }
}
