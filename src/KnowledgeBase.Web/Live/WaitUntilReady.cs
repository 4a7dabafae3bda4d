namespace KnowledgeBase.Web.Live;

/// <summary>Holds requests back until the index is open; health checks are answered at once.</summary>
public sealed class WaitUntilReady(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, LiveSearch search)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(search);
        if (!search.IsReady && !IsHealthCheck(context.Request.Path))
            await search.Ready.WaitAsync(context.RequestAborted);

        await next(context);
    }

    private static bool IsHealthCheck(PathString path) => path == Routes.Alive || path == Routes.Ready;
}
