using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Terms with their positions in one run of letters; reusable, so that indexing allocates nothing per term.</summary>
internal sealed class TermList
{
    private char[] _letters = new char[1024];
    private (int Start, int Length, int Position)[] _terms = new (int, int, int)[128];
    private int _used;

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int index] => _letters.AsSpan(_terms[index].Start, _terms[index].Length);

    public int PositionOf(int index) => _terms[index].Position;

    public void Clear() => (Count, _used) = (0, 0);

    /// <summary>Adds a term at a position that is not before that of the last.</summary>
    public void Add(ReadOnlySpan<char> term, int position)
    {
        term = FlavourTerms.Bounded(term);
        if (_used + term.Length > _letters.Length)
            Array.Resize(ref _letters, _letters.Length * 2);
        if (Count == _terms.Length)
            Array.Resize(ref _terms, Count * 2);

        term.CopyTo(_letters.AsSpan(_used));
        _terms[Count++] = (_used, term.Length, position);
        _used += term.Length;
    }
}
