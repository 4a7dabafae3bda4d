using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Where the wanted terms stand in an analysed text.</summary>
internal sealed class TextPositions : ITermPositions
{
    private readonly Dictionary<FlavouredTerm, List<int>> _positions = [];

    public TextPositions(AnalyzedText text, IReadOnlySet<FlavouredTerm> wanted)
    {
        foreach (var token in text.Tokens)
        {
            foreach (var flavour in FlavourTerms.All)
                Add(token.TermsOf(flavour).Select(term => new FlavouredTerm(flavour, term)).Where(wanted.Contains), token.Position);
        }
    }

    public IReadOnlyList<int> Of(FlavouredTerm term) => _positions.TryGetValue(term, out var positions) ? positions : [];

    private void Add(IEnumerable<FlavouredTerm> terms, int position)
    {
        foreach (var term in terms)
        {
            if (!_positions.TryGetValue(term, out var positions))
                _positions.Add(term, positions = []);

            positions.Add(position);
        }
    }
}
