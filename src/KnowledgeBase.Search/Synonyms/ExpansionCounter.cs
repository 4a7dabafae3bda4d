using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>Counts how many of the hits hold what each rule added.</summary>
internal sealed class ExpansionCounter(IReadOnlyList<FoundExpansion> expansions, QueryPlan plan)
{
    private readonly int[] _hits = new int[expansions.Count];
    private UnitPostings[] _postings = [];

    public IReadOnlyList<Expansion> Expansions => [.. expansions.Select((found, place) => found.ToExpansion(_hits[place]))];

    public void Begin(IndexSegment segment)
    {
        var reader = new PostingsReader(segment, plan.Statistics, plan.Routes);
        _postings = [.. expansions.Select(found => reader.Open(new QueryUnit(found.Words, found.Pattern, 0, IsStopWord: false), withRelatives: false))];
    }

    /// <summary>Counts a hit of the segment; they come in ascending order.</summary>
    public void Count(int document)
    {
        for (var place = 0; place < _postings.Length; place++)
        {
            if (!expansions[place].IsOff && _postings[place].Advance(document) == document)
                _hits[place]++;
        }
    }
}
