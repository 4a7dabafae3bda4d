using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Editors;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Pages;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc.Filters;

namespace KnowledgeBase.Web.QueryLog;

/// <summary>Tells the log what was asked and what was opened, once a page has been made.</summary>
/// <remarks>
/// A link of a result carries the query in its own address: an entry asked for with a query was opened from a list of
/// results. Nothing else ties the two requests together.
/// </remarks>
public sealed class QueryLogFilter(QueryLogWriter log, EditorsAddress editors) : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext;

        // Editors look at their own lists, and the site asks itself while it starts.
        if (context.Exception is not null || editors.Serves(request) || WarmUp.Asks(request) || !HttpMethods.IsGet(request.Request.Method))
            return;

        if (RecordOf(context.HandlerInstance, request.Request.Query) is { } record)
            log.Add(record);
    }

    private static QueryRecord? RecordOf(object page, IQueryCollection parameters) => page switch
    {
        SearchModel { Results: { State.Page: 1 } results } when LoggedQuery.Of(results.State.Query) is { } query =>
            new AskedRecord(query, results.Total, [.. results.State.Filters.Select(filter => filter.Facet.Code()).Distinct()], Wording.Current.Code),
        EntryModel { Presenter: { } presenter } when LoggedQuery.Of(SearchState.From(parameters).Query) is { } query =>
            new OpenedRecord(query, presenter.Entry.Id),
        _ => null,
    };
}
