using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>An entry's whole text, now or in an earlier version, word by word: passages in order, then summary and answer.</summary>
internal sealed class SourceText
{
    private readonly List<(Passage? Passage, string Text)> _parts = [];
    private readonly List<Place> _places = [];
    private readonly List<int> _numbers = [];

    private SourceText(Entry entry, EarlierText? earlier) => (Entry, Earlier) = (entry, earlier);

    public Entry Entry { get; }

    /// <summary>The version, where it is not the present one.</summary>
    public EarlierText? Earlier { get; }

    /// <summary>The numbers of its words and marks; <see cref="Lexis.Barrier"/> between texts that do not follow one another.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

    /// <summary>The present text of an entry.</summary>
    public static SourceText Of(Entry entry, Lexis lexis) =>
        new SourceText(entry, null).With(entry.Body.Passages, entry.Summary, (entry as Recommendation)?.Answer, lexis);

    /// <summary>An earlier text of an entry.</summary>
    public static SourceText Of(Entry entry, EarlierText earlier, Lexis lexis) =>
        new SourceText(entry, earlier).With(earlier.Passages, earlier.Summary, earlier.Answer, lexis);

    /// <summary>The passage that holds a word; null for the summary and the answer.</summary>
    public Passage? PassageAt(int place) => _parts[_places[place].Part].Passage;

    /// <summary>The text as it stands from one word to another, both included; a new passage begins after a space.</summary>
    public string TextOf(int first, int last)
    {
        var (from, to) = (_places[first], _places[last]);
        if (from.Part == to.Part)
            return _parts[from.Part].Text[from.Start..to.End];

        var between = Enumerable.Range(from.Part + 1, to.Part - from.Part - 1).Select(part => _parts[part].Text);
        return string.Join(' ', [_parts[from.Part].Text[from.Start..], .. between, _parts[to.Part].Text[..to.End]]);
    }

    /// <summary>What stands before a word since the one before it, such as a space, or an opening quotation mark.</summary>
    public string TextBetween(int place, int next)
    {
        var (from, to) = (_places[place], _places[next]);
        return from.Part == to.Part ? _parts[from.Part].Text[from.End..to.Start] : " ";
    }

    /// <summary>The sign that follows a word at once; none at the end of its passage.</summary>
    public char? SignAfter(int place)
    {
        var (part, _, end) = _places[place];
        return end < _parts[part].Text.Length ? _parts[part].Text[end] : null;
    }

    private SourceText With(IReadOnlyList<Passage> passages, string summary, string? answer, Lexis lexis)
    {
        foreach (var passage in passages)
            Append(passage, passage.Text, lexis);

        AppendApart(summary, lexis);
        if (answer is not null)
            AppendApart(answer, lexis);

        return this;
    }

    private void AppendApart(string text, Lexis lexis)
    {
        _numbers.Add(Lexis.Barrier);
        _places.Add(new Place(Math.Max(0, _parts.Count - 1), 0, 0));
        Append(null, text, lexis);
    }

    private void Append(Passage? passage, string text, Lexis lexis)
    {
        _parts.Add((passage, text));
        foreach (var token in TokenReader.Source(text))
        {
            _numbers.Add(lexis.Add(token));
            _places.Add(new Place(_parts.Count - 1, token.Start, token.End));
        }
    }

    private readonly record struct Place(int Part, int Start, int End);
}
