using KnowledgeBase.Web.QueryLog;

namespace KnowledgeBase.Web.Editors;

/// <summary>Makes reports of the log, if there is one.</summary>
public sealed class QueryReports(IServiceProvider services, TimeProvider time)
{
    /// <summary>The report over the last days, today included; null when no log is kept.</summary>
    /// <param name="days">One of <see cref="QueryReport.Spans"/>; any other number is the first of them.</param>
    public QueryReport? Over(int? days)
    {
        if (services.GetService<QueryLogFolder>() is not { } folder)
            return null;

        var span = days is { } asked && QueryReport.Spans.Contains(asked) ? asked : QueryReport.Spans[0];
        var first = DateOnly.FromDateTime(time.GetLocalNow().DateTime).AddDays(1 - span);
        return new QueryReport(span, QueryCounts.Since(folder, first));
    }
}
