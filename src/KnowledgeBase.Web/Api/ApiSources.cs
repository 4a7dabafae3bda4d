using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Evidence;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Quotations;

namespace KnowledgeBase.Web.Api;

/// <summary>What the interface answers from, at the moment of a question.</summary>
/// <param name="Engine">Answers searches, and holds the content.</param>
/// <param name="History">What entries were before.</param>
/// <param name="Passages">What became of their passages.</param>
/// <param name="Earlier">Searches earlier content.</param>
/// <param name="Checkers">Check documents.</param>
/// <param name="Evidence">Finds support for documents.</param>
/// <param name="Citations">The site's address, the day and the language.</param>
public sealed record ApiSources(
    SearchEngine Engine,
    LiveHistory History,
    PassageHistory Passages,
    EarlierSearches Earlier,
    QuotationCheckers Checkers,
    EvidenceSearch Evidence,
    CitationContext Citations)
{
    public Library Library => Engine.Library;

    public static ApiSources Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var services = http.RequestServices;
        return new ApiSources(
            services.GetRequiredService<LiveSearch>().Engine,
            services.GetRequiredService<LiveHistory>(),
            services.GetRequiredService<PassageHistory>(),
            services.GetRequiredService<EarlierSearches>(),
            services.GetRequiredService<QuotationCheckers>(),
            services.GetRequiredService<EvidenceSearch>(),
            services.GetRequiredService<SiteCitations>().For(http.Request));
    }
}
