using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Exports;

/// <summary>What files say of the list that they hold, and of its rows.</summary>
public static class ListingTexts
{
    /// <summary>The code by which a feed marks sample material.</summary>
    public const string ExampleCategory = "material-przykladowy";

    public static string SearchTitle(string query) =>
        query is { Length: > 0 } ? Wording.Current.Exports.SearchTitle(query) : Wording.Current.Results.AllEntries;

    public static string Cut(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return Wording.Current.Exports.Cut(Listing.MaxRows, listing.Total);
    }

    public static string MarkedTitle(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.IsExample ? $"[{Wording.Current.Material.Example}] {row.Title}" : row.Title;
    }

    public static string FeedTitle(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        var site = Wording.Current.Layout.SiteName;
        return listing.Filters.Count == 0 ? $"{listing.Title} – {site}" : $"{listing.Title} ({FiltersInWords(listing)}) – {site}";
    }

    public static string FiltersInWords(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return string.Join("; ", listing.Filters.Select(filter => $"{filter.FacetName}: {filter.Label}"));
    }

    /// <summary>Names and values that tell what a list is, for a file that has room for them.</summary>
    public static IEnumerable<(string Name, string Value)> About(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        var words = Wording.Current.Exports;
        yield return (words.List, listing.Title);
        yield return (words.Address, listing.Absolute(listing.PageAddress));
        if (listing.Query.Length > 0)
            yield return (words.Query, listing.Query);

        foreach (var filter in listing.Filters)
            yield return (words.Filter(filter.FacetName), filter.Label);

        if (listing.Sort is { } sort)
            yield return (words.Order, sort);

        foreach (var remark in listing.Remarks)
            yield return (words.Remark, remark);

        yield return (words.Count, $"{listing.Total}");
        if (listing.IsCut)
            yield return (words.Remark, Cut(listing));

        yield return (words.Example, words.ExampleNote);
        yield return (words.ContentVersion, listing.ContentVersion);
    }
}
