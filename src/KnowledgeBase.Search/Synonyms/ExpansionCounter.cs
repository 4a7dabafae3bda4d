using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Understanding;

namespace KnowledgeBase.Search.Synonyms;

/// <summary>Counts how many of the hits hold what each rule added, and relatives of each word.</summary>
/// <param name="expansions">What rules added.</param>
/// <param name="families">By unit of the query, its relatives.</param>
/// <param name="plan">The query.</param>
internal sealed class ExpansionCounter(IReadOnlyList<FoundExpansion> expansions, IReadOnlyList<FoundFamily?> families, QueryPlan plan)
{
    private readonly Pattern?[] _patterns =
    [
        .. expansions.Select(found => found.IsOff ? null : found.Pattern),
        .. families.Select(found => found is { IsOff: false } ? found.Relatives : null),
    ];

    private readonly int[] _hits = new int[expansions.Count + families.Count];
    private UnitPostings?[] _postings = [];

    public IReadOnlyList<Expansion> Expansions => [.. expansions.Select((found, place) => found.ToExpansion(_hits[place]))];

    /// <summary>By unit of the query, the number of hits that hold relatives of it.</summary>
    public IReadOnlyList<int> FamilyHits => _hits[expansions.Count..];

    public void Begin(IndexSegment segment)
    {
        var reader = new PostingsReader(segment, plan.Statistics, plan.Routes, plan.Found);
        _postings = [.. _patterns.Select(pattern => pattern is null ? null : reader.Open(new QueryUnit("", pattern, 0, IsStopWord: false), withRelatives: false))];
    }

    /// <summary>Counts hits of the segment.</summary>
    /// <param name="documents">The next ones, ascending.</param>
    public void Count(ReadOnlySpan<int> documents)
    {
        for (var place = 0; place < _postings.Length; place++)
        {
            if (_postings[place] is { } postings)
                _hits[place] += CountIn(postings, documents);
        }
    }

    private static int CountIn(UnitPostings postings, ReadOnlySpan<int> documents)
    {
        var hits = 0;
        foreach (var document in documents)
            hits += postings.Advance(document) == document ? 1 : 0;

        return hits;
    }
}
