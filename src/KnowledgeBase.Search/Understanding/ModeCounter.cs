using KnowledgeBase.Search.Dates;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Synonyms;

namespace KnowledgeBase.Search.Understanding;

/// <summary>Counts what a query finds in each mode: by the walk that finds its hits, which keeps, orders and shows none here.</summary>
internal sealed class ModeCounter(Snapshot snapshot, IReadOnlyDictionary<Facet, IReadOnlyList<string>> filters)
{
    /// <param name="modes">The query in each mode.</param>
    /// <param name="known">The query in a mode of which the number is known by now.</param>
    public IReadOnlyList<ModeCount> Count(IEnumerable<(MatchMode Mode, ReadQuery Query)> modes, (MatchMode Mode, ReadQuery Query, int Hits) known)
    {
        List<(ReadQuery Query, int Hits)> counted = [(known.Query, known.Hits)];
        var counts = new List<ModeCount>();
        foreach (var (mode, query) in modes)
        {
            // A word without forms or without relatives is looked for in several modes alike.
            var same = counted.FindIndex(other => FindsTheSame(other.Query, query));
            var hits = mode == known.Mode ? known.Hits : same >= 0 ? counted[same].Hits : Count(query);
            counted.Add((query, hits));
            counts.Add(new ModeCount(mode, hits));
        }

        return counts;
    }

    private static bool FindsTheSame(ReadQuery left, ReadQuery right) =>
        left.IsQuestion == right.IsQuestion && left.Condition == right.Condition && left.Excluded == right.Excluded && left.Units.Count == right.Units.Count
        && left.Units.Zip(right.Units).All(pair => FindsTheSame(pair.First, pair.Second));

    private static bool FindsTheSame(QueryUnit left, QueryUnit right) =>
        !left.TakesRelatives && !right.TakesRelatives && left.Pattern.Equals(right.Pattern);

    private int Count(ReadQuery query)
    {
        var plan = new QueryPlan(snapshot, query);
        var matcher = new QueryMatcher(
            plan,
            query.IsQuestion,
            rule => new HitCollector(filters, countsFacets: false, rule, new CountedOnly(), new ExpansionCounter([], [], plan), DateFilter.Of(filters, snapshot.Dates)));
        return matcher.CountWhole();
    }
}
