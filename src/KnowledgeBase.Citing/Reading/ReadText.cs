namespace KnowledgeBase.Citing.Reading;

/// <summary>The words of a document, as one text with its paragraphs.</summary>
/// <param name="Kind">What the document is, by its content.</param>
/// <param name="Text">All paragraphs, a blank line between them; lines within one end as they ended in the document.</param>
/// <param name="Paragraphs">In order, without overlap.</param>
public sealed record ReadText(DocumentKind Kind, string Text, IReadOnlyList<TextParagraph> Paragraphs)
{
    /// <summary>The words of each paragraph; none for a note, which tells where the text is from and not what it is about.</summary>
    public IReadOnlyList<string> RunningText() =>
        [.. Paragraphs.Select(paragraph => paragraph.Role == ParagraphRole.Note ? "" : Text.Substring(paragraph.Start, paragraph.Length))];

    /// <summary>The paragraph that holds a character of the text, or the nearest before it.</summary>
    /// <returns>Its number, from 0; 0 in an empty text.</returns>
    public int ParagraphAt(int offset)
    {
        var (low, high) = (0, Paragraphs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Paragraphs[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}

/// <summary>A paragraph of a document.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Page">Its page, from 1, in documents that have pages.</param>
/// <param name="Role">What it is in the document.</param>
public readonly record struct TextParagraph(int Start, int Length, int? Page, ParagraphRole Role)
{
    public int End => Start + Length;
}

/// <summary>What a paragraph is in its document.</summary>
public enum ParagraphRole
{
    Text,

    /// <summary>A quotation set as a block, without quotation marks.</summary>
    BlockQuote,

    /// <summary>A footnote or an endnote; it stands after the paragraph that refers to it.</summary>
    Note,
}

/// <summary>Kinds of document that are read.</summary>
public enum DocumentKind
{
    /// <summary>Plain text or Markdown, which has no mark of its own.</summary>
    Text,

    /// <summary>Office Open XML (ISO/IEC 29500), as Word writes it.</summary>
    Docx,

    /// <summary>OpenDocument text (ISO/IEC 26300), as LibreOffice writes it.</summary>
    Odt,

    /// <summary>ISO 32000.</summary>
    Pdf,
}
