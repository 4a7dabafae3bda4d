using System.Runtime.InteropServices;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Where the wanted terms stand in an analysed text.</summary>
internal sealed class TextPositions : ITermPositions
{
    private readonly Dictionary<FlavouredTerm, List<int>> _positions = [];

    public TextPositions(AnalyzedText text, HashSet<FlavouredTerm> wanted)
    {
        foreach (var (term, position) in text.Terms)
        {
            if (wanted.Contains(term))
                Add(term, position);
        }
    }

    public ReadOnlySpan<int> Of(FlavouredTerm term) =>
        _positions.TryGetValue(term, out var positions) ? CollectionsMarshal.AsSpan(positions) : [];

    private void Add(FlavouredTerm term, int position)
    {
        if (!_positions.TryGetValue(term, out var positions))
            _positions.Add(term, positions = []);

        positions.Add(position);
    }
}
