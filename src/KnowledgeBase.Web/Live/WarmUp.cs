using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Live;

/// <summary>
/// Asks for pages before anyone does, while the content is still being read: loads the lexicon and has the code of searches
/// and pages compiled, for which the first person would wait otherwise. The index as the last process left it answers.
/// </summary>
public sealed class WarmUp(SiteOptions options)
{
    /// <summary>Words that stand in every stand-in, so that the whole page of results is made.</summary>
    private const string Query = "miasto w parku";

    private static readonly (string Path, QueryString Query)[] Requests =
        [(Routes.Start, QueryString.Empty), (Routes.Search, QueryString.Create("q", Query))];

    // On a thread of its own, since those of the pool are few when a program starts.
    private Task<SearchEngine?>? _engine = Task.Factory.StartNew(
        () => Open(options.Index), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Sends the requests through the site beside everything else, and gives the site back as it is.</summary>
    public RequestDelegate Begin(RequestDelegate site, IServiceProvider services)
    {
        _ = Task.Run(() => AskAsync(site, services));
        return site;
    }

    /// <summary>Sends the requests through the site, once; none when there is no index yet.</summary>
    /// <returns>The statuses of the answers.</returns>
    public async Task<IReadOnlyList<int>> AskAsync(RequestDelegate site, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(site);

        // Whoever made this may keep it for as long as the site runs; the stand-ins are not kept with it.
        if (Interlocked.Exchange(ref _engine, null) is not { } opening || await opening is not { } engine)
            return [];

        var statuses = new List<int>();
        using var search = LiveSearch.Over(engine);
        foreach (var (path, query) in Requests)
        {
            await using var scope = services.CreateAsyncScope();
            var context = new DefaultHttpContext { RequestServices = new WarmUpServices(scope.ServiceProvider, search) };
            context.Items[typeof(WarmUp)] = true;
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = path;
            context.Request.QueryString = query;
            await site(context);
            statuses.Add(context.Response.StatusCode);
        }

        return statuses;
    }

    /// <summary>Whether it is the site itself that asks.</summary>
    public static bool Asks(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.ContainsKey(typeof(WarmUp));
    }

    /// <summary>Searches at once: the pages can only be asked for when the server is nearly made.</summary>
    private static SearchEngine? Open(string index)
    {
        var engine = SearchEngine.TryOpenForWarmUp(index);
        _ = engine?.Search(new SearchRequest { Query = Query });
        return engine;
    }

    /// <summary>The site's services, with a search that is ready in place of the one that is not yet.</summary>
    private sealed class WarmUpServices(IServiceProvider services, LiveSearch search) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(LiveSearch) ? search : services.GetService(serviceType);
    }
}
