using System.Text;
using System.Xml;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Gathers the paragraphs of a text with notes and frames: each paragraph within another one is kept apart, notes follow the paragraph that refers to them.</summary>
/// <param name="add">Takes each paragraph when it is whole.</param>
/// <param name="limits">How long one may be.</param>
internal sealed class NotedParagraphs(Action<string, ParagraphRole> add, DocumentLimits limits)
{
    private readonly Stack<Paragraph> _open = new();
    private readonly char[] _buffer = new char[4096];
    private Paragraph? _carried;

    public void Begin(ParagraphRole role)
    {
        // One whose end was deleted goes on, with its notes and frames; the end that is left tells what it is.
        var goesOn = _open.Count == 0 ? _carried : null;
        _open.Push(goesOn is null ? new Paragraph(role) : goesOn with { Role = role });
        _carried = _open.Count == 1 ? null : _carried;
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
            _carried = paragraph;
            return;
        }

        Add(paragraph);
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

        if (_carried is { } carried)
            Add(carried);

        _carried = null;
    }

    private void Add(Paragraph paragraph)
    {
        add(paragraph.Text.ToString(), paragraph.Role);
        foreach (var (inner, role) in paragraph.Inner)
            add(inner, role);
    }

    private sealed record Paragraph(ParagraphRole Role)
    {
        public StringBuilder Text { get; } = new();

        public List<(string Text, ParagraphRole Role)> Inner { get; } = [];
    }
}
