using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Where patterns of one query were found by reading positions, segment by segment; for one thread at a time.</summary>
internal sealed class FoundPatterns
{
    private readonly Dictionary<(IndexSegment Segment, Pattern Pattern), List<FoundPostings>> _found = [];

    /// <summary>What was found, which is found when first asked for.</summary>
    public List<FoundPostings> Of(IndexSegment segment, Pattern pattern, Func<Pattern, List<FoundPostings>> find)
    {
        if (!_found.TryGetValue((segment, pattern), out var found))
            _found.Add((segment, pattern), found = find(pattern));

        return found;
    }
}
