using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KnowledgeBase.Web.Live;

/// <summary>Ready means: the index is open and answers.</summary>
public sealed class ReadyCheck(LiveSearch search) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(search.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
