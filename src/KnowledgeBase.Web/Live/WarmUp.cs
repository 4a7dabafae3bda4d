using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Live;

/// <summary>
/// Asks for pages before anyone does, on another core and while the content is read: loads the lexicon and has the code of
/// searches and pages compiled, for which the first person would wait otherwise.
/// </summary>
public sealed class WarmUp(SiteOptions options)
{
    private static readonly (string Path, string Query)[] Requests = [(Routes.Start, ""), (Routes.Search, "?q=miasto+w+parku")];

    // On a thread of its own, since those of the pool are few when a program starts.
    private readonly Task<SearchEngine?> _engine =
        Task.Factory.StartNew(() => Open(options.Index), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Sends the requests through the site, which answers them from the index as it is.</summary>
    public async Task AskAsync(RequestDelegate site, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(site);
        if (await _engine is not { } engine)
            return;

        using var search = LiveSearch.Over(engine);
        foreach (var (path, query) in Requests)
        {
            await using var scope = services.CreateAsyncScope();
            var context = new DefaultHttpContext { RequestServices = new RehearsalServices(scope.ServiceProvider, search) };
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = path;
            context.Request.QueryString = new QueryString(query);
            await site(context);
            if (Environment.GetEnvironmentVariable("TRACE") is not null) Console.Error.WriteLine($"{path} {context.Response.StatusCode}");
        }
    }

    private static SearchEngine? Open(string index)
    {
        var engine = SearchEngine.TryOpenForRehearsal(index);
        _ = engine?.Search(new SearchRequest { Query = "miasto w parku" });
        return engine;
    }

    private sealed class RehearsalServices(IServiceProvider services, LiveSearch search) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(LiveSearch) ? search : services.GetService(serviceType);
    }
}
