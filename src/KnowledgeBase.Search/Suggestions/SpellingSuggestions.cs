using KnowledgeBase.Search.Queries;

namespace KnowledgeBase.Search.Suggestions;

/// <summary>Suggests the query with other words for those that seem mistyped.</summary>
internal sealed class SpellingSuggestions(NearSpellings spellings, TrialSearches trials)
{
    private const int MostTried = 8;

    private const int Most = 3;

    /// <param name="units">What the query was understood as.</param>
    /// <param name="total">Number of hits it has.</param>
    public IReadOnlyList<SuggestedQuery> For(IReadOnlyList<QueryUnit> units, int total)
    {
        var near = units.TakeWhile(_ => !trials.IsOver)
            .Select(unit => (Word: unit.Text, Others: spellings.Of(unit)))
            .Where(word => word.Others.Count > 0)
            .ToList();
        return [.. Queries(near)
            .Distinct(StringComparer.Ordinal)
            .Take(MostTried)
            .Select(query => new SuggestedQuery(query, trials.Count(query)))
            .Where(suggested => suggested.Total > total)
            .Take(Most)];
    }

    // Who mistypes one word may mistype another: all of them mended, then each by itself.
    private IEnumerable<string> Queries(List<(string Word, IReadOnlyList<string> Others)> near)
    {
        if (near.Count > 1 && near.Aggregate((string?)trials.Request.Query, Mend) is { } mended)
            yield return mended;

        foreach (var (word, others) in near)
        {
            foreach (var query in others.Select(other => QueryText.Replace(trials.Request.Query, word, other)).OfType<string>())
                yield return query;
        }
    }

    private static string? Mend(string? query, (string Word, IReadOnlyList<string> Others) near) =>
        query is null ? null : QueryText.Replace(query, near.Word, near.Others[0]);
}
