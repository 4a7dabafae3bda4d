using System.Globalization;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Caching;

/// <summary>Keeps whole pages as they were sent, by address and content: a page asked for again costs no more than its sending.</summary>
/// <param name="search">Tells the content, which makes a page of an earlier one unreachable the moment an edit shows.</param>
/// <param name="history">Tells what is known of the past, likewise.</param>
public sealed class PageCachePolicy(LiveSearch search, LiveHistory history) : IOutputCachePolicy
{
    /// <summary>Some thousands of pages, which are compressed.</summary>
    public const long Memory = 64 << 20;

    /// <summary>A page that is larger is a list of everything, which few ask for twice.</summary>
    public const long LargestPage = 1 << 20;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        var isKept = HttpMethods.IsGet(request.Method) && search.IsReady && !WarmUp.Asks(context.HttpContext);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = isKept;
        if (!isKept)
            return ValueTask.CompletedTask;

        // Taken before the page is made, so that one made across an edit is kept for the earlier content, never the later.
        context.CacheVaryByRules.VaryByValues["content"] = search.Library.Fingerprint;

        context.CacheVaryByRules.VaryByValues["history"] = history.State;

        // Pages show near duplicates from when they are found.
        context.CacheVaryByRules.VaryByValues["families"] = $"{search.Engine.HasFoundNearDuplicates}";

        // Citations on the page tell the day of access.
        context.CacheVaryByRules.VaryByValues["day"] = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        context.CacheVaryByRules.VaryByValues["language"] = Wording.Current.Code;

        // The parameters as they stand: their order is shown again in links.
        context.CacheVaryByRules.QueryKeys = "";
        context.CacheVaryByRules.VaryByValues["parameters"] = request.QueryString.Value ?? "";
        context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
        context.ResponseExpirationTimeSpan = Kept;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }
}
