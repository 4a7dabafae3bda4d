using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;

namespace KnowledgeBase.Web.Api;

/// <summary>What an operation is asked, and what it answers from.</summary>
/// <param name="Sources">What it answers from.</param>
/// <param name="Parameters">The parameters of the address, checked.</param>
/// <param name="Path">The parts of the path.</param>
/// <param name="Aborted">Set when nobody waits any more.</param>
public sealed record ApiRequest(ApiSources Sources, IQueryCollection Parameters, RouteValueDictionary Path, CancellationToken Aborted)
{
    public SearchEngine Engine => Sources.Engine;

    /// <summary>The content at the moment of the question.</summary>
    public Library Library => Sources.Library;

    /// <summary>The site's address, the day and the language.</summary>
    public CitationContext Citations => Sources.Citations;

    /// <summary>What was sent; null when nothing was.</summary>
    public SentDocument? Sent { get; init; }

    /// <summary>A part of the path; empty when the pattern has none of that name.</summary>
    public string this[string part] => Path[part] as string ?? "";

    /// <summary>The whole address of something within the site.</summary>
    public Uri Absolute(string address) => Citations.Absolute(address);

    /// <summary>The whole address of an operation.</summary>
    public Uri Operation(string path) => Absolute(Routes.ApiRoot + path);

    public Uri AddressOf(Entry entry) => Absolute(Routes.Entry(entry));

    /// <summary>Searches the content, or a state of it.</summary>
    /// <param name="asOf">What the address says of the state; null for the content of the moment.</param>
    /// <param name="search">The search.</param>
    public Task<(AskedState State, SearchResponse? Response)> SearchAsync(string? asOf, SearchRequest search) =>
        Sources.Earlier.SearchAsync(asOf, search, Engine, Aborted);

    /// <summary>Why a state cannot be searched.</summary>
    public ApiFault FaultOf(AskedState asked, string? asOf)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new ApiFault(asked.Status, asked.Explain(asOf ?? "", Sources.History.Current.Absence)) { RetryAfter = asked.RetryAfter };
    }
}
