using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Queries;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Ranking;

/// <summary>The documents of one segment that hold at least one unit of a query.</summary>
internal static class SegmentMatches
{
    public static SortedDictionary<int, DocumentMatch> Find(AtomicReader segment, IReadOnlyList<QueryUnit> units)
    {
        var postings = SegmentPostings.Read(segment, units.SelectMany(unit => unit.Pattern.Terms).Distinct());
        var matches = new SortedDictionary<int, DocumentMatch>();
        for (var unit = 0; unit < units.Count; unit++)
            Find(postings, units[unit], unit, units.Count, matches);

        return matches;
    }

    private static void Find(
        SegmentPostings postings, QueryUnit unit, int index, int units, SortedDictionary<int, DocumentMatch> matches)
    {
        foreach (var field in FieldNames.TextFields)
        {
            foreach (var document in postings.Documents(field, unit.Pattern.Terms))
            {
                var occurrences = unit.Pattern.FindIn(postings.In(document, field));
                if (occurrences.Count == 0)
                    continue;

                if (!matches.TryGetValue(document, out var match))
                    matches.Add(document, match = new DocumentMatch(units));

                match.Add(index, field, occurrences);
            }
        }
    }
}
