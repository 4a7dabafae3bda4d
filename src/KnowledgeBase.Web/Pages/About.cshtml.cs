using KnowledgeBase.Content;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.QueryLog;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>What the knowledge base is, where its content comes from and in what state it is.</summary>
public sealed class AboutModel(LiveSearch search, IServiceProvider services) : PageModel
{
    public bool LogsQueries { get; } = services.GetService<QueryLogFolder>() is not null;

    public Library Library { get; } = search.Library;

    public int ExampleCount => Library.Entries.Count(entry => entry.IsExample);

    public string FactsAddress => SearchState.Empty.With(Facet.Material, Material.Sourced).Address();

    public int ProblemFiles => Library.Problems.Select(problem => problem.File).Distinct().Count();
}
