using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Testing.Documents;

/// <summary>Writes a PDF as a typesetter does: lines of one width, words hyphenated at their ends, numbered pages.</summary>
public sealed class SamplePdf
{
    private const int LineWidth = 88;
    private const int LinesOnPage = 46;
    private const double Leading = 14;
    private const double Size = 11;

    /// <summary>Letters and the names that fonts have for them (Adobe Glyph List).</summary>
    private const string Glyphs =
        "ą aogonek ć cacute ę eogonek ł lslash ń nacute ó oacute ś sacute ź zacute ż zdotaccent "
        + "Ą Aogonek Ć Cacute Ę Eogonek Ł Lslash Ń Nacute Ó Oacute Ś Sacute Ź Zacute Ż Zdotaccent "
        + "„ quotedblbase ” quotedblright “ quotedblleft » guillemotright « guillemotleft ‚ quotesinglbase ’ quoteright – endash — emdash "
        + "… ellipsis § section ﬁ fi ﬂ fl ° degree ² twosuperior ³ threesuperior \u00A0 space \u00AD hyphen "
        + "‑ hyphen • bullet é eacute ö odieresis ü udieresis ä adieresis ";

    private static readonly Dictionary<char, string> GlyphNames = Glyphs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(pair => pair[0][0], pair => pair[1]);

    private readonly List<byte[]> _objects = [];
    private readonly Dictionary<char, byte> _codes = [];

    public static byte[] Of(IReadOnlyList<SampleParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        // A soft hyphen that is not at the end of a line is not drawn, and letters are drawn composed.
        var drawn = paragraphs.Select(paragraph => paragraph with { Text = paragraph.Text.Replace("\u00AD", "", StringComparison.Ordinal).Normalize() });
        var lines = drawn.SelectMany(paragraph => Lines(paragraph).Append("")).ToList();
        return new SamplePdf().Write([.. lines.Chunk(LinesOnPage)]);
    }

    /// <summary>A file of objects that are given as they are, numbered from 1; the first is the catalogue.</summary>
    public static byte[] OfObjects(IReadOnlyList<byte[]> objects, string trailer = "")
    {
        ArgumentNullException.ThrowIfNull(objects);
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var number = 1; number <= objects.Count; number++)
        {
            offsets.Add(file.Position);
            file.Write(Ascii($"{number} 0 obj\n"));
            file.Write(objects[number - 1]);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            file.Write(Ascii($"{offset:0000000000} 00000 n \n"));

        file.Write(Ascii($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>A stream object, packed.</summary>
    public static byte[] Stream(byte[] content, string more = "")
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);

        return [.. Ascii($"<< /Length {packed.Length} /Filter /FlateDecode {more} >>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    public static byte[] Ascii(FormattableString text) => Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Lines(SampleParagraph paragraph)
    {
        foreach (var line in (paragraph.Note is null ? paragraph.Text : $"{paragraph.Text}\n{paragraph.Note}").Split('\n'))
        {
            var rest = line;
            while (rest.Length > LineWidth)
            {
                var (head, tail) = Break(rest);
                yield return head;
                rest = tail;
            }

            yield return rest;
        }
    }

    // Every other line ends within a word where that has letters enough on both sides.
    private static (string Head, string Tail) Break(string text)
    {
        var space = text.LastIndexOf(' ', LineWidth);
        var next = text.IndexOf(' ', LineWidth) is var found and > 0 ? found : text.Length;
        if (space > 0 && LineWidth - space > 4 && next - LineWidth > 4 && text[(space + 1)..next].All(char.IsLower))
            return (text[..LineWidth] + "-", text[LineWidth..]);

        return space <= 0 ? (text[..LineWidth], text[LineWidth..]) : (text[..space], text[(space + 1)..]);
    }

    private byte[] Write(IReadOnlyList<string[]> pages)
    {
        _objects.AddRange([[], [], []]);
        var kids = new StringBuilder();
        for (var page = 0; page < pages.Count; page++)
        {
            _objects.Add(Stream(Content(pages[page], page + 1)));
            _objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {_objects.Count} 0 R >>"));
            _ = kids.Append(CultureInfo.InvariantCulture, $"{_objects.Count} 0 R ");
        }

        _objects[0] = "<< /Type /Catalog /Pages 2 0 R >>"u8.ToArray();
        _objects[1] = Ascii($"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>");
        var differences = string.Concat(_codes.OrderBy(code => code.Value).Select(code => $"/{NameOf(code.Key)} "));
        _objects[2] = Ascii($"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 {differences}] >> >>");
        return OfObjects(_objects);
    }

    private byte[] Content(string[] lines, int page)
    {
        using var content = new MemoryStream();
        var height = 770.0;
        foreach (var line in lines)
        {
            if (line.Length > 0)
                Draw(content, line, height);

            height -= Leading;
        }

        Draw(content, page.ToString(CultureInfo.InvariantCulture), 40);
        return content.ToArray();
    }

    private void Draw(MemoryStream content, string line, double height)
    {
        content.Write(Ascii($"BT /F1 {Size} Tf 1 0 0 1 60 {height} Tm <"));
        foreach (var letter in line)
            content.Write(Ascii($"{CodeOf(letter):X2}"));

        content.Write("> Tj ET\n"u8);
    }

    private byte CodeOf(char letter)
    {
        if (letter is >= ' ' and <= '~')
            return (byte)letter;
        if (!_codes.TryGetValue(letter, out var code))
            _codes.Add(letter, code = (byte)(128 + (_codes.Count % 127)));

        return code;
    }

    private static string NameOf(char letter) => GlyphNames.TryGetValue(letter, out var name) ? name : $"uni{(int)letter:X4}";
}
