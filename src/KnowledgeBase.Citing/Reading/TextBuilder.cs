using System.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Gathers the paragraphs of a document, as far as its limits go.</summary>
internal sealed class TextBuilder(DocumentKind kind, DocumentLimits limits)
{
    private const string Between = "\n\n";

    private readonly StringBuilder _text = new();
    private readonly List<TextParagraph> _paragraphs = [];

    /// <summary>Adds a paragraph; one without letters or digits is left out.</summary>
    /// <exception cref="UnreadableDocumentException">The text is too long.</exception>
    public void Add(string paragraph, ParagraphRole role = ParagraphRole.Text, int? page = null)
    {
        var trimmed = paragraph.Trim();
        if (!trimmed.Any(char.IsLetterOrDigit))
            return;

        if (_text.Length + trimmed.Length > limits.Characters)
            throw new UnreadableDocumentException(DocumentFault.TooManyCharacters, limits.Characters);

        if (_text.Length > 0)
            _ = _text.Append(Between);

        _paragraphs.Add(new TextParagraph(_text.Length, trimmed.Length, page, role));
        _ = _text.Append(trimmed);
    }

    /// <exception cref="UnreadableDocumentException">There are no words.</exception>
    public ReadText Build() => _paragraphs.Count > 0
        ? new ReadText(kind, _text.ToString(), _paragraphs)
        : throw new UnreadableDocumentException(DocumentFault.NoText, 0);
}
