using KnowledgeBase.Citing.Reading;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Finds the quotations of a text: „…”, "…", “…”, »…«, «…», ‚…’, ,,…'' and blocks, one within another.</summary>
public sealed class QuotationFinder
{
    /// <summary>An opening mark that is not closed so soon was never closed, or was no opening mark.</summary>
    private const int LongestQuotation = 8_000;

    /// <summary>A quotation may go over a page's end or hold a list; what goes on for longer lacks its end.</summary>
    private const int MostParagraphs = 12;

    /// <summary>Nobody quotes through more levels; a text full of marks that are never closed is not walked through again for each of them.</summary>
    private const int MostLevels = 16;

    /// <summary>What a mark that only closes, or the same mark on both sides, is the end of: „…”, "…" and “…”.</summary>
    private const string DoubleMarks = "„\"";

    private readonly ReadText _document;
    private readonly string _text;
    private readonly List<FoundQuotation> _found = [];
    private readonly List<(char Kind, int Start, int Paragraph)> _open = [];

    private QuotationFinder(ReadText document) => (_document, _text) = (document, document.Text);

    /// <summary>All quotations in order of their beginnings, an outer one before those within it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="cancellation">Stops between two paragraphs.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<FoundQuotation> Find(ReadText document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var finder = new QuotationFinder(document);
        finder.FindAll(cancellation);
        return finder.Nested();
    }

    private void FindAll(CancellationToken cancellation)
    {
        for (var number = 0; number < _document.Paragraphs.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var paragraph = _document.Paragraphs[number];
            if (paragraph.Role == ParagraphRole.BlockQuote)
            {
                number = AddBlock(number);
                continue;
            }

            for (var place = paragraph.Start; place < paragraph.End; place++)
                place += Look(place, number);

            Forget(number, paragraph.End);
        }
    }

    private int AddBlock(int first)
    {
        var last = first;
        while (last + 1 < _document.Paragraphs.Count && _document.Paragraphs[last + 1].Role == ParagraphRole.BlockQuote && _document.Paragraphs[last + 1].End - _document.Paragraphs[first].Start <= LongestQuotation)
            last++;

        var (start, end) = (_document.Paragraphs[first].Start, _document.Paragraphs[last].End);
        _found.Add(new FoundQuotation(start, end - start, IsBlock: true, null));
        _open.Clear();
        return last;
    }

    /// <summary>Opens or closes a quotation here; the number of characters of the mark beyond its first.</summary>
    private int Look(int place, int paragraph)
    {
        switch (_text[place])
        {
            case '„' or '‚' when IsLetterAfter(place + 1):
                Open(_text[place], place + 1, paragraph);
                break;
            case ',' when At(place + 1) == ',' && IsLetterAfter(place + 2):
                Open('„', place + 2, paragraph);
                return 1;
            case '\'' when At(place + 1) == '\'':
                Close(DoubleMarks, place);
                return 1;
            case '”':
                Close(DoubleMarks, place);
                break;
            case '“' or '‟' or '"' or '\uFF02':
                LookAtEither('"', DoubleMarks, place, paragraph);
                break;
            case '»' or '«':
                LookAtEither('»', "»", place, paragraph);
                break;
            case '’' or '‘' when !IsInWord(place):
                Close("‚", place);
                break;
        }

        return 0;
    }

    // The same mark opens before a word and closes after one.
    private void LookAtEither(char kind, string closes, int place, int paragraph)
    {
        if (IsOpening(place))
            Open(kind, place + 1, paragraph);
        else
            Close(closes, place);
    }

    private bool IsOpening(int place) =>
        At(place + 1) is { } next && !char.IsWhiteSpace(next)
        && (At(place - 1) is not { } last || char.IsWhiteSpace(last) || last is '(' or '[' or '{' or '„' or '“' or '»' or '«' or '"' or '/' or '*' or '_' || Letters.IsDash(last));

    private bool IsInWord(int place) => At(place - 1) is { } last && char.IsLetter(last) && At(place + 1) is { } next && char.IsLetter(next);

    private bool IsLetterAfter(int place) => At(place) is { } sign && !char.IsWhiteSpace(sign);

    private char? At(int place) => place >= 0 && place < _text.Length ? _text[place] : null;

    private void Open(char kind, int start, int paragraph)
    {
        if (_open.Count == MostLevels)
            _open.RemoveAt(0);

        _open.Add((kind, start, paragraph));
    }

    private void Close(string kinds, int end)
    {
        for (var place = _open.Count - 1; place >= 0; place--)
        {
            if (!kinds.Contains(_open[place].Kind, StringComparison.Ordinal))
                continue;

            var start = _open[place].Start;
            _open.RemoveRange(place, _open.Count - place);
            if (end > start && end - start <= LongestQuotation)
                _found.Add(new FoundQuotation(start, end - start, IsBlock: false, null));

            return;
        }
    }

    private void Forget(int paragraph, int end) =>
        _open.RemoveAll(open => paragraph - open.Paragraph >= MostParagraphs || end - open.Start > LongestQuotation);

    private List<FoundQuotation> Nested()
    {
        var ordered = _found.OrderBy(found => found.Start).ThenByDescending(found => found.Length).ToList();
        var around = new Stack<int>();
        for (var place = 0; place < ordered.Count; place++)
        {
            while (around.Count > 0 && ordered[around.Peek()].End < ordered[place].End)
                _ = around.Pop();

            if (around.Count > 0)
                ordered[place] = ordered[place] with { Within = around.Peek() };

            around.Push(place);
        }

        return ordered;
    }
}
