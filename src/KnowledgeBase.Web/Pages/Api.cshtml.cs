using KnowledgeBase.Web.Api;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>The interface for programs, described for people from the table that answers.</summary>
public sealed class ApiModel(ApiLimit limit) : PageModel
{
    public IReadOnlyList<OperationPresenter> Operations { get; private set; } = [];

    /// <summary>Requests of one address in a minute; 0 for any number.</summary>
    public int PerMinute { get; } = limit.PerMinute;

    public async Task OnGetAsync()
    {
        var samples = new ApiSamples(ApiSources.Of(HttpContext));
        var operations = new List<OperationPresenter>();
        foreach (var operation in ApiOperations.All)
            operations.Add(await samples.ShowAsync(operation, HttpContext.RequestAborted));

        Operations = operations;
    }
}
