using Lucene.Net.Analysis;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Feeds a list of terms to the index writer, so that a text is analysed once for all its flavours.</summary>
/// <remarks>Reads the list as it is when the writer comes to it, and so serves one entry after another.</remarks>
internal sealed class TermStream : TokenStream
{
    private readonly TermList _terms;
    private readonly PlacedTerm _term = new();
    private int _next;
    private int _position;

    public TermStream(TermList terms)
    {
        _terms = terms;
        AddAttributeImpl(_term);
    }

    public override void Reset()
    {
        base.Reset();
        (_next, _position) = (0, -1);
    }

    // Every attribute there is gets its value here, so none needs clearing before.
    public override bool IncrementToken()
    {
        if (_next == _terms.Count)
            return false;

        var position = _terms.PositionOf(_next);
        _terms.PointAt(_next++, _term.BytesRef);
        _term.PositionIncrement = position - _position;
        _position = position;
        return true;
    }
}
