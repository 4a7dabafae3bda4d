using KnowledgeBase.Web.QueryLog;

namespace KnowledgeBase.Web.Editors;

/// <summary>What people asked in the last days: what they asked most, what found nothing, and what nobody opened a hit of.</summary>
public sealed class QueryReport(int days, IReadOnlyList<QueryCounts> queries)
{
    /// <summary>More than editors go through at a sitting; the file for spreadsheets has all.</summary>
    private const int Longest = 50;

    /// <summary>The numbers of days to choose from.</summary>
    public static IReadOnlyList<int> Spans { get; } = [7, 30, 90];

    public int Days { get; } = days;

    public IReadOnlyList<QueryCounts> All { get; } = queries;

    public IReadOnlyList<QueryCounts> MostFrequent => [.. All.Take(Longest)];

    public IReadOnlyList<QueryCounts> Unanswered => [.. All
        .Where(query => query.Unanswered > 0)
        .OrderByDescending(query => query.Unanswered)
        .Take(Longest)];

    public IReadOnlyList<QueryCounts> NotOpened => [.. All.Where(query => query is { Opened: 0, Hits: > 0 }).Take(Longest)];
}
