using System.Globalization;
using System.Xml;

namespace KnowledgeBase.Citing.Reading;

/// <summary>The words of an OpenDocument text (ISO/IEC 26300, sections 5 and 6): body and notes, without what tracked changes deleted.</summary>
internal sealed class OdtReader
{
    private const string TextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const string StyleNamespace = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    /// <summary>More spaces in a row than that are layout.</summary>
    private const int MostSpaces = 100;

    private readonly NotedParagraphs _paragraphs;
    private readonly Dictionary<string, string> _parents = [];
    private int _skippedFrom = -1;
    private int _notes;

    private OdtReader(NotedParagraphs paragraphs) => _paragraphs = paragraphs;

    public static ReadText Read(XmlParts parts)
    {
        var isEncrypted = false;
        parts.Walk("META-INF/manifest.xml", reader => isEncrypted |= reader.NodeType == XmlNodeType.Element && reader.LocalName is "encryption-data" or "encrypted-key");
        if (isEncrypted)
            throw parts.Refuse(DocumentFault.PasswordProtected);

        var text = new TextBuilder(DocumentKind.Odt, parts.Limits);
        var paragraphs = new NotedParagraphs((words, role) => text.Add(words, role), parts.Limits);
        parts.Walk("content.xml", new OdtReader(paragraphs).Visit);
        paragraphs.Close();
        return text.Build();
    }

    private void Visit(XmlReader reader)
    {
        if (_skippedFrom >= 0)
        {
            if (reader.Depth > _skippedFrom)
                return;

            var isEnd = reader.Depth == _skippedFrom && reader.NodeType == XmlNodeType.EndElement;
            _skippedFrom = -1;
            if (isEnd)
                return;
        }

        switch (reader.NodeType)
        {
            case XmlNodeType.Element when reader.NamespaceURI == StyleNamespace && reader.LocalName == "style":
                _parents[reader.GetAttribute("name", StyleNamespace) ?? ""] = reader.GetAttribute("parent-style-name", StyleNamespace) ?? "";
                break;
            case XmlNodeType.Element when IsSkipped(reader):
                _skippedFrom = reader.IsEmptyElement ? -1 : reader.Depth;
                break;
            case XmlNodeType.Element when reader.NamespaceURI == TextNamespace:
                Enter(reader);
                break;
            case XmlNodeType.EndElement when reader.NamespaceURI == TextNamespace:
                Leave(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                _paragraphs.AppendText(reader);
                break;
        }
    }

    private static bool IsSkipped(XmlReader reader) => reader.LocalName is "tracked-changes" or "note-citation" or "annotation" or "sequence-decls" or "ruby-text";

    private void Enter(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p" or "h":
                _paragraphs.Begin(_notes > 0 ? ParagraphRole.Note : IsQuotation(reader.GetAttribute("style-name", TextNamespace) ?? "") ? ParagraphRole.BlockQuote : ParagraphRole.Text);
                if (reader.IsEmptyElement)
                    _paragraphs.End();
                break;
            case "note-body" when !reader.IsEmptyElement:
                _notes++;
                break;
            case "s":
                _ = int.TryParse(reader.GetAttribute("c", TextNamespace) ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var count);
                _paragraphs.Append(new string(' ', Math.Clamp(count, 1, MostSpaces)));
                break;
            case "tab":
                _paragraphs.Append("\t");
                break;
            case "line-break":
                _paragraphs.Append("\n");
                break;
        }
    }

    private void Leave(string element)
    {
        if (element is "p" or "h")
            _paragraphs.End();
        else if (element == "note-body")
            _notes--;
    }

    /// <summary>LibreOffice's style „Quotations”, whose name within the file is English, or one made of it for a paragraph.</summary>
    private bool IsQuotation(string style) => IsQuotationName(style) || (_parents.TryGetValue(style, out var parent) && IsQuotationName(parent));

    private static bool IsQuotationName(string style) =>
        style.Contains("quot", StringComparison.OrdinalIgnoreCase) || style.Contains("cytat", StringComparison.OrdinalIgnoreCase);
}
