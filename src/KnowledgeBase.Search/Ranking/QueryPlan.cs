using KnowledgeBase.Search.Conditions;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Segments;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Ranking;

/// <summary>A query made ready to be scored: its postings by segment, and what each of its units weighs.</summary>
internal sealed class QueryPlan
{
    private readonly PostingsReader[] _readers;
    private readonly bool[] _stands;
    private readonly Dictionary<FieldCondition, FieldMatches> _fields;

    public QueryPlan(Snapshot snapshot, ReadQuery query)
    {
        var units = query.Units;
        Units = units;
        Excluded = query.Excluded;
        Condition = query.Condition;
        WantedUnits = units.Count(unit => !unit.IsBound);
        _fields = query.Condition?.Fields.ToDictionary(field => field, field => new FieldMatches(field, snapshot)) ?? [];
        Weights = snapshot.Weights;
        Routes = snapshot.Routes;
        Segments = snapshot.Segments;
        Statistics = snapshot.Statistics;
        Found = query.Found;
        Documents = snapshot.Documents.Value;
        _readers = [.. Segments.Select(segment => new PostingsReader(segment, Statistics, Routes, Found))];
        IsStrict = query.IsStrict;
        DocumentFrequencies = [.. units.Select(unit => DocumentFrequency(unit, snapshot.Terms))];
        _stands = [.. units.Select((unit, number) => DocumentFrequencies[number] > 0 || (unit.TakesRelatives && unit.Relatives!.Terms.Any(routed => snapshot.Terms.Holds(routed.Term))))];
        Rarity = [.. DocumentFrequencies.Select(documents => (float)Math.Log(1 + (Statistics.Entries - documents + 0.5) / (documents + 0.5)))];

        // What stands nowhere cannot be asked for: it is told of instead. Shares are those of the words' own forms in every
        // mode, so that an entry which answers a question still does when relatives count for more.
        var found = Enumerable.Range(0, units.Count).Sum(unit => HasShare(unit) ? Rarity[unit] : 0);
        Shares = [.. Enumerable.Range(0, units.Count).Select(unit => HasShare(unit) ? Rarity[unit] / found : 0)];
        FoundUnits = Enumerable.Range(0, units.Count).Count(unit => Stands(unit) && !units[unit].IsBound);
    }

    public IReadOnlyList<QueryUnit> Units { get; }

    /// <summary>What the condition excludes.</summary>
    public IReadOnlyList<QueryUnit> Excluded { get; }

    /// <summary>What operators and fields ask of every entry; null for words alone.</summary>
    public Condition? Condition { get; }

    public RankingWeights Weights { get; }

    /// <summary>What a match by each route is worth.</summary>
    public RouteWeights Routes { get; }

    public IReadOnlyList<IndexSegment> Segments { get; }

    public FieldStatistics Statistics { get; }

    /// <summary>Where its phrases were found so far.</summary>
    public FoundPatterns Found { get; }

    /// <summary>What decides between equal scores.</summary>
    public DocumentEntries Documents { get; }

    /// <summary>Number of entries that hold each unit in one of its own forms.</summary>
    public IReadOnlyList<int> DocumentFrequencies { get; }

    /// <summary>Inverse document frequency of each unit, as BM25 has it.</summary>
    public IReadOnlyList<float> Rarity { get; }

    /// <summary>Part of the query that each wanted unit is; together 1.</summary>
    public IReadOnlyList<float> Shares { get; }

    /// <summary>Number of units that are wanted, not asked for by an operator.</summary>
    public int WantedUnits { get; }

    /// <summary>Number of wanted units that stand anywhere.</summary>
    public int FoundUnits { get; }

    /// <summary>The fields of the condition that have no such value as was typed.</summary>
    public IEnumerable<FieldCondition> UnknownValues => _fields.Where(matches => matches.Value.IsUnknown).Select(matches => matches.Key);

    /// <summary>Whether every word is needed, also one that stands nowhere.</summary>
    public bool IsStrict { get; }

    /// <summary>Number of wanted units that an entry must hold to be a whole answer.</summary>
    public int NeededUnits => IsStrict ? WantedUnits : FoundUnits;

    /// <summary>Whether any entry holds the unit, or a relative that counts as the unit itself.</summary>
    public bool Stands(int unit) => _stands[unit];

    /// <summary>The postings of every unit in the segment, each at its first document.</summary>
    public UnitPostings[] Open(int segment, bool withRelatives) =>
        [.. Units.Select(unit => _readers[segment].Open(unit, withRelatives))];

    /// <summary>The postings of every excluded unit in the segment.</summary>
    public UnitPostings[] OpenExcluded(int segment) => [.. Excluded.Select(unit => _readers[segment].Open(unit, withRelatives: false))];

    /// <summary>The segment's entries that have the value of each field of the condition.</summary>
    public IReadOnlyDictionary<FieldCondition, ulong[]> FieldsIn(int segment) =>
        _fields.ToDictionary(field => field.Key, field => field.Value.In(segment));

    private bool HasShare(int unit) => DocumentFrequencies[unit] > 0 && !Units[unit].IsBound;

    // By field over all segments, then the field where most are: summed the other way round it would depend on the segments.
    private int DocumentFrequency(QueryUnit unit, TermDictionary terms)
    {
        if (unit.Pattern is WordPattern word)
            return PostingsReader.MatchingTerms(word).Max(routed => terms.DocumentFrequency(routed.Term));

        var byField = new int[FieldNames.TextFields.Length];
        foreach (var reader in _readers)
            reader.CountFound(unit.Pattern, byField);

        return byField.Max();
    }
}
