using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Caching;

/// <summary>Puts the cache of pages into the site.</summary>
public static class PageCacheRegistration
{
    public static IServiceCollection AddPageCache(this IServiceCollection services) => services.AddOutputCache(cache =>
    {
        cache.SizeLimit = PageCachePolicy.Memory;
        cache.UseCaseSensitivePaths = true;
        cache.MaximumBodySize = PageCachePolicy.LargestPage;
    });

    /// <summary>Has pages kept, unless each request is logged or the editors have pages of their own, which both must reach the page.</summary>
    public static IEndpointConventionBuilder CachePages(this IEndpointConventionBuilder pages, LiveSearch search, LiveHistory history, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options is { QueryLog: null or "", EditorsAddress: null or "" }
            ? pages.CacheOutput(new PageCachePolicy(search, history))
            : pages;
    }
}
