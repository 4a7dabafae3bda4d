using System.Text;
using System.Xml;

namespace KnowledgeBase.Citing.Reading;

/// <summary>The words of an Office Open XML text (ISO/IEC 29500-1, section 17): body, footnotes and endnotes, as if all changes were accepted.</summary>
internal sealed class DocxReader
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly NotedParagraphs _paragraphs;
    private readonly Dictionary<string, string> _footnotes;
    private readonly Dictionary<string, string> _endnotes;
    private int _skippedFrom = -1;
    private bool _isInMark;
    private bool _isJoined;
    private bool _isInText;

    private DocxReader(NotedParagraphs paragraphs, Dictionary<string, string> footnotes, Dictionary<string, string> endnotes) =>
        (_paragraphs, _footnotes, _endnotes) = (paragraphs, footnotes, endnotes);

    public static ReadText Read(XmlParts parts)
    {
        var main = PackageRelations.TargetOf(parts, "_rels/.rels", "", "/officeDocument") ?? throw parts.Refuse(DocumentFault.UnknownKind);
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = $"{folder}_rels/{main[folder.Length..]}.rels";
        var footnotes = Notes(parts, PackageRelations.TargetOf(parts, relations, folder, "/footnotes"), "footnote");
        var endnotes = Notes(parts, PackageRelations.TargetOf(parts, relations, folder, "/endnotes"), "endnote");

        var text = new TextBuilder(DocumentKind.Docx, parts.Limits);
        var paragraphs = new NotedParagraphs((words, role) => text.Add(words, role), parts.Limits);
        parts.Walk(main, new DocxReader(paragraphs, footnotes, endnotes).Visit);
        paragraphs.Close();
        return text.Build();
    }

    // Notes hold what the body does: fields, changes, frames.
    private static Dictionary<string, string> Notes(XmlParts parts, string? name, string element)
    {
        var notes = new Dictionary<string, string>();
        if (name is null || !parts.Has(name))
            return notes;

        var (id, note, length) = ("", new StringBuilder(), 0);
        var paragraphs = new NotedParagraphs(Append, parts.Limits);
        var story = new DocxReader(paragraphs, [], []);
        parts.Walk(name, reader =>
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element)
                id = reader.GetAttribute("id", reader.NamespaceURI) ?? "";

            story.Visit(reader);
            if (reader.NodeType != XmlNodeType.EndElement || reader.LocalName != element)
                return;

            paragraphs.Close();
            notes[id] = note.ToString();
            _ = note.Clear();
        });
        return notes;

        void Append(string words, ParagraphRole role)
        {
            length += words.Length;
            if (length > parts.Limits.Characters)
                throw new UnreadableDocumentException(DocumentFault.TooManyCharacters, parts.Limits.Characters);

            _ = note.Append(words).Append('\n');
        }
    }

    private void Visit(XmlReader reader)
    {
        if (_skippedFrom >= 0)
        {
            if (reader.Depth > _skippedFrom || (reader.Depth == _skippedFrom && reader.NodeType == XmlNodeType.EndElement))
            {
                _skippedFrom = reader.Depth == _skippedFrom ? -1 : _skippedFrom;
                return;
            }

            _skippedFrom = -1;
        }

        switch (reader.NodeType)
        {
            case XmlNodeType.Element when IsSkipped(reader):
                _isJoined |= _isInMark && reader.LocalName == "del";
                _skippedFrom = reader.IsEmptyElement ? -1 : reader.Depth;
                break;
            case XmlNodeType.Element when IsWord(reader):
                Enter(reader);
                break;
            case XmlNodeType.EndElement when IsWord(reader):
                Leave(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _isInText:
                _paragraphs.AppendText(reader);
                break;
        }
    }

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    // Deleted and moved text, codes of fields, and what older programs read in place of something newer.
    private static bool IsSkipped(XmlReader reader) =>
        reader.LocalName is "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" ? IsWord(reader) : reader.LocalName == "Fallback";

    private void Enter(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                _paragraphs.Begin(ParagraphRole.Text);
                _isJoined = false;
                if (reader.IsEmptyElement)
                    _paragraphs.End();
                break;
            case "pPr":
                _isInMark = !reader.IsEmptyElement;
                break;
            case "pStyle" when _isInMark && IsQuotation(ValueOf(reader, "val")):
                _paragraphs.SetRole(ParagraphRole.BlockQuote);
                break;
            case "t":
                _isInText = !reader.IsEmptyElement;
                break;
            case "tab" when !_isInMark:
                _paragraphs.Append("\t");
                break;
            case "br" or "cr":
                _paragraphs.Append("\n");
                break;
            case "noBreakHyphen":
                _paragraphs.Append("\u2011");
                break;
            case "softHyphen":
                _paragraphs.Append("\u00AD");
                break;
            case "footnoteReference" when _footnotes.TryGetValue(ValueOf(reader, "id"), out var note):
                _paragraphs.AddNote(note);
                break;
            case "endnoteReference" when _endnotes.TryGetValue(ValueOf(reader, "id"), out var note):
                _paragraphs.AddNote(note);
                break;
        }
    }

    private void Leave(string element)
    {
        switch (element)
        {
            case "p":
                _paragraphs.End(_isJoined);
                _isJoined = false;
                break;
            case "pPr":
                _isInMark = false;
                break;
            case "t":
                _isInText = false;
                break;
        }
    }

    private static string ValueOf(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI) ?? "";

    /// <summary>Word's styles „Quote” and „Intense Quote”, in Polish „Cytat” and „Cytat intensywny”.</summary>
    private static bool IsQuotation(string style) =>
        style.Contains("quote", StringComparison.OrdinalIgnoreCase) || style.Contains("cytat", StringComparison.OrdinalIgnoreCase);
}
