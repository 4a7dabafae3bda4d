using KnowledgeBase.Content;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Exports;

/// <summary>A whole list, ready to be written in any format.</summary>
public sealed record Listing
{
    /// <summary>No file has more rows; one that is cut says so.</summary>
    public const int MaxRows = SearchRequest.MaxListSize;

    /// <summary>Address of the start page by which the list was asked: addresses leave the site with a file, so they are whole.</summary>
    public required Uri Site { get; init; }

    public required string Title { get; init; }

    /// <summary>What a file of it is called; null for the words searched or, without any, the title.</summary>
    public string? FileTitle { get; init; }

    /// <summary>Address of the page whose twin this is, within the site.</summary>
    public required string PageAddress { get; init; }

    /// <summary>Names the state of the content.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>Names the state of the history that the rows tell of; empty where they tell of none.</summary>
    public string PastVersion { get; init; } = "";

    /// <summary>The words searched; empty when the list is no search or has none.</summary>
    public string Query { get; init; } = "";

    public IReadOnlyList<ListingFilter> Filters { get; init; } = [];

    /// <summary>Code of the order in addresses; null when the list is no search.</summary>
    public string? Sort { get; init; }

    /// <summary>What was understood differently, in words.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Number of rows of the list, be they all given or not.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<ColumnHead> Columns { get; init; }

    /// <summary>The rows in order, each made when it is asked for.</summary>
    public required IEnumerable<ListingRow> Rows { get; init; }

    public bool IsCut => Total > MaxRows;

    /// <summary>The whole address of one within the site, which may itself lie below a path; one that is whole stays as it is.</summary>
    public string Absolute(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new Uri(address.StartsWith('/') ? Site.AbsoluteUri.TrimEnd('/') + address : address).AbsoluteUri;
    }
}

/// <summary>Code and heading of a column.</summary>
public sealed record ColumnHead(string Code, string Name);

/// <summary>A filter in force, in codes and in words.</summary>
public sealed record ListingFilter(string Facet, string FacetName, string Value, string Label)
{
    /// <summary>The filters of a search, named as the content names them.</summary>
    public static IEnumerable<ListingFilter> AllOf(SearchState search, Library library) => search.Filters.Select(filter => new ListingFilter(
        filter.Facet.Code(), Wording.Current.Facets.Name(filter.Facet), filter.Value, FacetValueName.Of(filter.Facet, filter.Value, library).Text));
}
