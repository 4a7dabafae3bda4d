using KnowledgeBase.Polish.Lemmas;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>Our lemmas as the token filter that Stempel is: all lemmas of a word, at one position.</summary>
public sealed class LemmaFilter : TokenFilter
{
    private readonly Lemmatizer _lemmatizer;
    private readonly LemmaBuffer _lemmas = new();
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;

    public LemmaFilter(TokenStream input, Lemmatizer lemmatizer)
        : base(input)
    {
        _lemmatizer = lemmatizer;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next < _lemmas.Count)
        {
            _increment.PositionIncrement = 0;
            SetTerm(_lemmas[_next++]);
            return true;
        }

        if (!m_input.IncrementToken())
            return false;

        _lemmas.Clear();
        _ = _lemmatizer.AddLemmas(_term.Buffer.AsSpan(0, _term.Length), _lemmas);
        SetTerm(_lemmas[0]);
        _next = 1;
        return true;
    }

    private void SetTerm(ReadOnlySpan<char> term)
    {
        term.CopyTo(_term.ResizeBuffer(term.Length));
        _term.SetLength(term.Length);
    }
}
