using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Quotations;

namespace KnowledgeBase.Web.Api;

/// <summary>What the interface answers from, at the moment of a question.</summary>
/// <param name="Engine">Answers searches, and holds the content.</param>
/// <param name="History">What entries were before.</param>
/// <param name="Earlier">Searches earlier content.</param>
/// <param name="Checkers">Check documents.</param>
/// <param name="Citations">The site's address, the day and the language.</param>
public sealed record ApiSources(SearchEngine Engine, LiveHistory History, EarlierSearches Earlier, QuotationCheckers Checkers, CitationContext Citations)
{
    public Library Library => Engine.Library;

    public static ApiSources Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var services = http.RequestServices;
        return new ApiSources(
            services.GetRequiredService<LiveSearch>().Engine,
            services.GetRequiredService<LiveHistory>(),
            services.GetRequiredService<EarlierSearches>(),
            services.GetRequiredService<QuotationCheckers>(),
            services.GetRequiredService<SiteCitations>().For(http.Request));
    }
}
