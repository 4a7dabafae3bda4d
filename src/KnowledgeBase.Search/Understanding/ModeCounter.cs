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
    /// <param name="known">A mode of which the number is known by now.</param>
    public IReadOnlyList<ModeCount> Count(IEnumerable<(MatchMode Mode, ReadQuery Query)> modes, (MatchMode Mode, int Hits) known) =>
        [.. modes.Select(mode => new ModeCount(mode.Mode, mode.Mode == known.Mode ? known.Hits : Count(mode.Query)))];

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
