using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Ranking;

/// <summary>A query made ready to be scored: its postings by segment, and what each of its units weighs.</summary>
internal sealed class QueryPlan
{
    private readonly PostingsReader[] _readers;

    public QueryPlan(Snapshot snapshot, IReadOnlyList<QueryUnit> units)
    {
        Units = units;
        Weights = snapshot.Weights;
        Routes = snapshot.Routes;
        Segments = snapshot.Segments;
        Statistics = snapshot.Statistics;
        Documents = snapshot.Documents.Value;
        _readers = [.. Segments.Select(segment => new PostingsReader(segment, Statistics, Routes))];
        DocumentFrequencies = [.. units.Select(unit => DocumentFrequency(unit, snapshot.Terms))];
        Rarity = [.. DocumentFrequencies.Select(documents => (float)Math.Log(1 + (Statistics.Entries - documents + 0.5) / (documents + 0.5)))];

        // What stands nowhere cannot be asked for: it is told of instead.
        var found = Enumerable.Range(0, units.Count).Sum(unit => DocumentFrequencies[unit] > 0 ? Rarity[unit] : 0);
        Shares = [.. Enumerable.Range(0, units.Count).Select(unit => DocumentFrequencies[unit] > 0 ? Rarity[unit] / found : 0)];
    }

    public IReadOnlyList<QueryUnit> Units { get; }

    public RankingWeights Weights { get; }

    /// <summary>What a match by each route is worth.</summary>
    public RouteWeights Routes { get; }

    public IReadOnlyList<IndexSegment> Segments { get; }

    public FieldStatistics Statistics { get; }

    /// <summary>What decides between equal scores.</summary>
    public DocumentEntries Documents { get; }

    /// <summary>Number of entries that hold each unit in one of its own forms.</summary>
    public IReadOnlyList<int> DocumentFrequencies { get; }

    /// <summary>Inverse document frequency of each unit, as BM25 has it.</summary>
    public IReadOnlyList<float> Rarity { get; }

    /// <summary>Part of the query that each unit is; together 1.</summary>
    public IReadOnlyList<float> Shares { get; }

    /// <summary>Number of units that stand anywhere.</summary>
    public int FoundUnits => DocumentFrequencies.Count(documents => documents > 0);

    /// <summary>The postings of every unit in the segment, each at its first document.</summary>
    public UnitPostings[] Open(int segment, bool withRelatives) =>
        [.. Units.Select(unit => _readers[segment].Open(unit, withRelatives))];

    private int DocumentFrequency(QueryUnit unit, TermDictionary terms) => unit.Pattern is WordPattern word
        ? PostingsReader.MatchingTerms(word).Max(routed => terms.DocumentFrequency(routed.Term))
        : _readers.Sum(reader => reader.CountFound(unit.Pattern));
}
