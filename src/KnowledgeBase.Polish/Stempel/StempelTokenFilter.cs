using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Polish.Stempel;

/// <summary>Replaces words by their stems, keywords and short words excepted; expects lower case.</summary>
public sealed class StempelTokenFilter : TokenFilter
{
    /// <summary>The longest words that Lucene leaves alone; it calls this a minimum length, though three letters are not yet enough.</summary>
    public const int LongestUntouched = 3;

    private readonly StempelStemmer _stemmer;
    private readonly StemBuffer _stem = new();
    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;

    public StempelTokenFilter(TokenStream input, StempelStemmer stemmer)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(stemmer);
        _stemmer = stemmer;
        _term = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;

        if (!_keyword.IsKeyword && _term.Length > LongestUntouched && _stemmer.TryStem(_term.Buffer.AsSpan(0, _term.Length), _stem))
            SetTerm(_stem.Text);
        return true;
    }

    private void SetTerm(ReadOnlySpan<char> stem)
    {
        stem.CopyTo(_term.ResizeBuffer(stem.Length));
        _term.SetLength(stem.Length);
    }
}
