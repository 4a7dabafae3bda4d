using System.Text;
using System.Xml;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Gathers the paragraphs of a text with notes and frames: each paragraph within another one is kept apart, notes follow the paragraph that refers to them.</summary>
internal sealed class NotedParagraphs(TextBuilder text, DocumentLimits limits)
{
    private readonly Stack<Paragraph> _open = new();
    private readonly char[] _buffer = new char[4096];
    private string _carried = "";

    public void Begin(ParagraphRole role)
    {
        _open.Push(new Paragraph(role));
        if (_carried.Length > 0 && _open.Count == 1)
            Append(_carried);

        _carried = _open.Count == 1 ? "" : _carried;
    }

    /// <summary>Ends the innermost paragraph.</summary>
    /// <param name="isJoined">Whether its end was deleted, so that the next one continues it.</param>
    public void End(bool isJoined = false)
    {
        if (!_open.TryPop(out var paragraph))
            return;

        if (_open.TryPeek(out var outer) && outer.Role != ParagraphRole.Note)
        {
            outer.Inner.Add((paragraph.Text.ToString(), paragraph.Role));
            outer.Inner.AddRange(paragraph.Inner);
            return;
        }

        if (isJoined)
        {
            _carried = paragraph.Text.ToString();
            return;
        }

        text.Add(paragraph.Text.ToString(), paragraph.Role);
        foreach (var (inner, role) in paragraph.Inner)
            text.Add(inner, role);
    }

    public void SetRole(ParagraphRole role)
    {
        if (_open.TryPop(out var paragraph))
            _open.Push(paragraph with { Role = paragraph.Role == ParagraphRole.Note ? ParagraphRole.Note : role });
    }

    /// <summary>Adds text to the innermost paragraph; outside of any it is layout.</summary>
    public void Append(string piece)
    {
        if (!_open.TryPeek(out var paragraph))
            return;

        if (paragraph.Text.Length + piece.Length > limits.Characters)
            throw new UnreadableDocumentException(DocumentFault.TooManyCharacters, limits.Characters);

        _ = paragraph.Text.Append(piece);
    }

    /// <summary>Adds the text that the reader stands on, in pieces: one text may be as long as its part.</summary>
    public void AppendText(XmlReader reader)
    {
        for (int count; (count = reader.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0;)
            Append(new string(_buffer, 0, count));
    }

    /// <summary>Puts a note after the innermost paragraph.</summary>
    public void AddNote(string note)
    {
        if (_open.TryPeek(out var paragraph))
            paragraph.Inner.Add((note, ParagraphRole.Note));
    }

    /// <summary>Ends what the document left open.</summary>
    public void Close()
    {
        while (_open.Count > 0)
            End();

        if (_carried.Length > 0)
            text.Add(_carried);
    }

    private sealed record Paragraph(ParagraphRole Role)
    {
        public StringBuilder Text { get; } = new();

        public List<(string Text, ParagraphRole Role)> Inner { get; } = [];
    }
}
