namespace KnowledgeBase.Web.QueryLog;

/// <summary>What the log says of one query.</summary>
/// <param name="Query">The words.</param>
/// <param name="Asked">How often it was asked.</param>
/// <param name="Unanswered">How often nothing was found.</param>
/// <param name="Opened">How often one of its hits was opened.</param>
/// <param name="Hits">Number of hits when it was last asked without filters, else with them.</param>
public sealed record QueryCounts(string Query, int Asked, int Unanswered, int Opened, int Hits)
{
    /// <summary>All queries asked since the day, the most frequent first.</summary>
    public static IReadOnlyList<QueryCounts> Since(QueryLogFolder folder, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var counts = new Dictionary<string, QueryCounts>(StringComparer.Ordinal);
        foreach (var (_, record) in folder.ReadSince(day))
        {
            var before = counts.GetValueOrDefault(record.Query) ?? new QueryCounts(record.Query, 0, 0, 0, 0);
            counts[record.Query] = before.With(record);
        }

        return [.. counts.Values
            .Where(query => query.Asked > 0)
            .OrderByDescending(query => query.Asked)
            .ThenBy(query => query.Query, StringComparer.Ordinal)];
    }

    private QueryCounts With(QueryRecord record) => record switch
    {
        AskedRecord asked => this with
        {
            Asked = Asked + 1,
            Unanswered = Unanswered + (asked.Hits == 0 ? 1 : 0),
            Hits = asked.Filters.Count == 0 || Asked == 0 ? asked.Hits : Hits,
        },
        _ => this with { Opened = Opened + 1 },
    };
}
