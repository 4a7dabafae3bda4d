using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Tells which of the entries that a document names one of its quotations is likely of.</summary>
internal sealed class CitedMentions
{
    private readonly ReadText _document;
    private readonly IReadOnlyList<FoundMention> _mentions;

    // Of each paragraph the last of the notes that follow it; itself where none does.
    private readonly int[] _lastNotes;

    /// <param name="document">The document.</param>
    /// <param name="mentions">The entries it names, in order and without overlap.</param>
    public CitedMentions(ReadText document, IReadOnlyList<FoundMention> mentions)
    {
        (_document, _mentions) = (document, mentions);
        _lastNotes = new int[document.Paragraphs.Count];
        for (var number = _lastNotes.Length - 1; number >= 0; number--)
            _lastNotes[number] = number + 1 < _lastNotes.Length && document.Paragraphs[number + 1].Role == ParagraphRole.Note ? _lastNotes[number + 1] : number;
    }

    /// <summary>The next mention in the quotation's paragraph or the notes below, else the one before.</summary>
    public FoundMention? Of(FoundQuotation quotation)
    {
        var next = FirstFrom(quotation.End);
        if (next < _mentions.Count && _mentions[next].Start < EndOf(quotation))
            return _mentions[next];

        var last = FirstFrom(quotation.Start) - 1;
        if (last >= 0 && _mentions[last].End > quotation.Start)
            last--;

        return last >= 0 && _mentions[last].Start >= _document.Paragraphs[_document.ParagraphAt(quotation.Start)].Start ? _mentions[last] : null;
    }

    // A block is followed by the paragraph that says whose it is.
    private int EndOf(FoundQuotation quotation)
    {
        var paragraph = _document.ParagraphAt(Math.Max(quotation.Start, quotation.End - 1));
        return _document.Paragraphs[_lastNotes[quotation.IsBlock && paragraph + 1 < _lastNotes.Length ? paragraph + 1 : paragraph]].End;
    }

    /// <summary>Place of the first mention that begins at an offset or after it.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
