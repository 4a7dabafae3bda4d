using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Tokens;

namespace KnowledgeBase.Polish.Indexing;

/// <summary>Reads texts token by token, each with its exact term and its lemmas: all that an index needs, in one analysis.</summary>
/// <remarks>Reusable, so that reading allocates nothing once its buffers have grown. Not for several threads at once.</remarks>
public sealed class TermReader
{
    private readonly SourceText _source = new();
    private readonly TokenBuffer _tokens = new();
    private readonly TokenLemmas _lemmatizer;
    private readonly LikelyTokenLemmas _likely;
    private readonly LemmaBuffer _room = new();
    private LemmaRoute _route;
    private int _token = -1;

    public TermReader(PolishText analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        _lemmatizer = analysis.Lemmas;
        _likely = analysis.Likely;
    }

    /// <summary>Lower-cased spelling with Polish letters.</summary>
    public ReadOnlySpan<char> Exact => _tokens.Term(_token);

    /// <summary>Lemmas of all readings, distinct, at least one.</summary>
    public LemmaBuffer Lemmas { get; } = new();

    /// <summary>The one lemma that stands for the token where one must: the first of the likely ones.</summary>
    public ReadOnlySpan<char> LikelyLemma => _likely.FirstAmong(Lemmas, _route, _tokens, _token, _room);

    /// <summary>Position in the text, from 0.</summary>
    public int Position => _tokens[_token].Position;

    /// <summary>Number of positions the token spans: 1, or the number of its parts.</summary>
    public int Span => _tokens[_token].Span;

    /// <summary>Begins a text; the reader then stands before its first token.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        TokenScanner.Scan(_source.Prepare(text), _tokens);
        _token = -1;
    }

    /// <summary>Goes on to the next token, a whole before its parts; false after the last.</summary>
    public bool MoveNext()
    {
        if (_token + 1 >= _tokens.Count)
            return false;

        _route = _lemmatizer.Find(_tokens, ++_token, Lemmas, out _);
        return true;
    }
}
