using System.Globalization;
using System.Threading.RateLimiting;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api;

/// <summary>How often one address may ask, told in headers with every answer.</summary>
/// <remarks>
/// The headers are those of the IETF draft „RateLimit header fields for HTTP”. Addresses are kept in memory, and only until
/// their minute is over. Behind a proxy all share the proxy's address: there the proxy limits, and this is switched off.
/// </remarks>
public sealed class ApiLimit : IDisposable
{
    private const int Window = 60;

    private readonly PartitionedRateLimiter<HttpContext>? _limiter;

    /// <param name="perMinute">Requests of one address in a minute; 0 for any number.</param>
    public ApiLimit(int perMinute)
    {
        PerMinute = perMinute;
        _limiter = perMinute == 0 ? null : PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromSeconds(Window) }));
    }

    /// <summary>Requests of one address in a minute; 0 for any number.</summary>
    public int PerMinute { get; }

    /// <summary>Lets a request through, or answers it with when to come again.</summary>
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(next);
        if (_limiter is null)
        {
            await next(http);
            return;
        }

        using var lease = _limiter.AttemptAcquire(http);
        var headers = http.Response.Headers;
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"minute\";q={PerMinute};w={Window}");
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"minute\";r={_limiter.GetStatistics(http)?.CurrentAvailablePermits ?? 0}");
        if (lease.IsAcquired)
        {
            await next(http);
            return;
        }

        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : Window;
        headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await ApiProblem.WriteAsync(http, StatusCodes.Status429TooManyRequests, Wording.Current.Api.TooMany(PerMinute, seconds));
    }

    public void Dispose() => _limiter?.Dispose();
}
