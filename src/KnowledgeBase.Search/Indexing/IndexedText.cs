using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The analysed texts of one field of an entry, laid end to end with gaps between them.</summary>
internal sealed class IndexedText
{
    /// <summary>Wide enough that no phrase and no closeness reaches from one text into the next.</summary>
    private const int Gap = 100;

    private readonly List<(AnalyzedToken Token, int Position)> _tokens = [];

    public IndexedText(IEnumerable<IReadOnlyList<AnalyzedToken>> texts)
    {
        var offset = 0;
        foreach (var tokens in texts.Where(tokens => tokens.Count > 0))
        {
            _tokens.AddRange(tokens.Select(token => (token, token.Position + offset)));
            offset = _tokens[^1].Position + Gap;
        }
    }

    /// <summary>Number of words; a token that consists of others is counted by its parts.</summary>
    public int Length => _tokens.Count(token => token.Token.Span == 1);

    /// <summary>The terms of one flavour in ascending order of position.</summary>
    public IEnumerable<(string Term, int Position)> Terms(PolishField flavour) =>
        _tokens.SelectMany(token => token.Token.TermsOf(flavour).Select(term => (term, token.Position)));
}
