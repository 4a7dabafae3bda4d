using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Feeds terms with known positions to the index writer, so that a text is analysed once for all its flavours.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IEnumerator<(string Term, int Position)> _terms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _position = -1;

    public TermStream(IEnumerable<(string Term, int Position)> terms)
    {
        _terms = terms.GetEnumerator();
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!_terms.MoveNext())
            return false;

        ClearAttributes();
        var (term, position) = _terms.Current;
        _ = _term.SetEmpty().Append(term);
        _increment.PositionIncrement = position - _position;
        _position = position;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _terms.Dispose();

        base.Dispose(disposing);
    }
}
