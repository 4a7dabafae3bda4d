using KnowledgeBase.Search.Queries;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Ranking;

/// <summary>Everything in the index that holds at least one unit of a query, and how many units an answer must hold.</summary>
internal sealed class QueryMatches
{
    private QueryMatches(IReadOnlyList<QueryUnit> units, IReadOnlyList<SortedDictionary<int, DocumentMatch>> segments)
    {
        Units = units;
        Segments = segments;
        DocumentFrequencies =
            [.. Enumerable.Range(0, units.Count).Select(unit => segments.Sum(found => found.Values.Count(match => match.Holds(unit))))];
        Required = segments.SelectMany(found => found.Values).Select(match => match.Matched).DefaultIfEmpty(0).Max();
    }

    public IReadOnlyList<QueryUnit> Units { get; }

    /// <summary>Matches by segment, in the order of the reader's leaves.</summary>
    public IReadOnlyList<SortedDictionary<int, DocumentMatch>> Segments { get; }

    /// <summary>Number of entries that hold the unit in whichever form: all forms of a word are one term.</summary>
    public IReadOnlyList<int> DocumentFrequencies { get; }

    /// <summary>
    /// The most units any entry holds: all of them or, failing that, as many as can be had. Filters do not enter into it:
    /// a word's being needed must not change with a filter, or the counts beside the filters would be wrong.
    /// </summary>
    public int Required { get; }

    public static QueryMatches Find(IndexReader reader, IReadOnlyList<QueryUnit> units) =>
        new(units, [.. reader.Leaves.Select(leaf => SegmentMatches.Find(leaf.AtomicReader, units))]);
}
