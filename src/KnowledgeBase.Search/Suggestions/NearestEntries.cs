using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Queries;
using KnowledgeBase.Search.Terms;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>Finds what comes nearest to a query that nothing answers: by any of its words, by their relatives, by the beginnings of words.</summary>
internal sealed class NearestEntries(TermDictionary terms, TrialSearches trials)
{
    private const int Most = 5;

    /// <summary>A shorter beginning, or one of less of the word, says little of what was meant.</summary>
    private const int ShortestBeginning = 4;

    private const double LeastShare = 0.5;

    private static readonly Dictionary<Facet, IReadOnlyList<string>> NoFilters = [];

    /// <param name="units">What the query was understood as.</param>
    public NearEntries? For(IReadOnlyList<QueryUnit> units)
    {
        if (units.Count == 0)
            return null;

        var request = trials.Request with { Page = 1, PageSize = Most, Sort = SearchSort.Relevance, WithFacets = false };
        var beginnings = string.Join(' ', units.Select(Beginning).OfType<string>());
        var tries = new[]
        {
            request,
            request with { Query = beginnings },
            request with { Filters = NoFilters },
            request with { Query = beginnings, Filters = NoFilters },
        };
        return tries
            .Where(near => near.Query.Length > 0)
            .Select(near => new NearEntries(trials.Nearest(near), near.Filters.Count == 0 && trials.Request.Filters.Count > 0))
            .FirstOrDefault(near => near.Entries.Count > 0);
    }

    /// <summary>A word that stands somewhere as it is; of another the longest beginning with which a word begins, if it is long enough.</summary>
    private string? Beginning(QueryUnit unit)
    {
        if (unit.Pattern.Terms.Any(routed => terms.Holds(routed.Term)))
            return unit.Text;

        if (unit.Pattern is not WordPattern || !unit.Text.All(char.IsLetter))
            return null;

        var word = unit.Text.ToLowerInvariant();
        var least = Math.Max(ShortestBeginning, (int)Math.Ceiling(LeastShare * word.Length));
        for (var length = word.Length - 1; length >= least; length--)
        {
            if (terms.WithPrefix(word[..length], limit: 1).All > 0)
                return word[..length] + "*";
        }

        return null;
    }
}
