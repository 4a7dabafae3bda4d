using KnowledgeBase.Web.Api;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>The interface for programs, described for people from the table that answers.</summary>
public sealed class ApiModel(LiveSearch search, SiteCitations citations, ApiLimit limit) : PageModel
{
    public IReadOnlyList<OperationPresenter> Operations { get; private set; } = [];

    /// <summary>Requests of one address in a minute; 0 for any number.</summary>
    public int PerMinute { get; } = limit.PerMinute;

    public async Task OnGetAsync()
    {
        var samples = new ApiSamples(search.Engine, citations.For(Request));
        var operations = new List<OperationPresenter>();
        foreach (var operation in ApiOperations.All)
            operations.Add(await samples.ShowAsync(operation, HttpContext.RequestAborted));

        Operations = operations;
    }
}
