using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.NearDuplicates;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The terms of one field of an entry, its texts laid end to end with gaps between them.</summary>
internal sealed class IndexedText
{
    /// <summary>Wide enough that no phrase and no closeness reaches from one text into the next.</summary>
    private const int Gap = 100;

    private readonly TermList[] _terms = [.. Enum.GetValues<PolishField>().Select(_ => new TermList())];
    private readonly List<int> _starts = [];
    private int _offset;

    /// <summary>Whether the entry has any text in the field, be it empty.</summary>
    public bool IsPresent { get; private set; }

    /// <summary>Whether the text has any word.</summary>
    public bool HasTerms => Terms(PolishField.Exact).Count > 0;

    /// <summary>Number of words; a token that consists of others is counted by its parts.</summary>
    public int Length { get; private set; }

    /// <summary>The terms of one flavour in ascending order of position.</summary>
    public TermList Terms(PolishField flavour) => _terms[(int)flavour];

    /// <summary>First position of each text; one without words shares it with the next.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public void Clear()
    {
        foreach (var terms in _terms)
            terms.Clear();

        _starts.Clear();
        (IsPresent, Length, _offset) = (false, 0, 0);
    }

    /// <summary>Adds the terms of one more text.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="reader">Reads it.</param>
    /// <param name="shingles">Is given the words as well, so that a text is analysed once for both.</param>
    public void Add(string text, TermReader reader, ShingleReader? shingles = null)
    {
        IsPresent = true;
        _starts.Add(_offset);
        var last = -1;
        for (reader.Read(text); reader.MoveNext();)
        {
            last = _offset + reader.Position;
            Length += reader.Span == 1 ? 1 : 0;
            Terms(PolishField.Exact).Add(reader.Exact, last);
            for (var lemma = 0; lemma < reader.Lemmas.Count; lemma++)
                Terms(PolishField.Lemma).Add(reader.Lemmas[lemma], last);
            if (shingles is not null && reader.Span == 1)
                shingles.Add(reader.LikelyLemma);
        }

        if (last >= 0)
            _offset = last + Gap;
    }
}
