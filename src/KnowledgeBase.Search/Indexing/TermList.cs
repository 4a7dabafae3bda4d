using System.Text;
using KnowledgeBase.Search.Matching;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Indexing;

/// <summary>
/// Terms with their positions, in one run of bytes as the index holds them; reusable, so that indexing allocates nothing
/// per term.
/// </summary>
internal sealed class TermList
{
    /// <summary>Bytes that a UTF-16 unit takes in UTF-8 at most.</summary>
    private const int LongestLetter = 3;

    private byte[] _bytes = new byte[1024];
    private (int Start, int Length, int Position)[] _terms = new (int, int, int)[128];
    private int _used;

    public int Count { get; private set; }

    public int PositionOf(int index) => _terms[index].Position;

    /// <summary>Points a reference at a term, which is there until the list is cleared or added to.</summary>
    public void PointAt(int index, BytesRef term) =>
        (term.Bytes, term.Offset, term.Length) = (_bytes, _terms[index].Start, _terms[index].Length);

    public void Clear() => (Count, _used) = (0, 0);

    /// <summary>Adds a term at a position that is not before that of the last.</summary>
    public void Add(ReadOnlySpan<char> term, int position)
    {
        term = FlavourTerms.Bounded(term);
        var room = term.Length * LongestLetter;
        if (_used + room > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + room));
        if (Count == _terms.Length)
            Array.Resize(ref _terms, Count * 2);

        var length = Encoding.UTF8.GetBytes(term, _bytes.AsSpan(_used));
        _terms[Count++] = (_used, length, position);
        _used += length;
    }
}
