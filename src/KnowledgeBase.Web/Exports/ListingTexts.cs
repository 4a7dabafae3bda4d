using KnowledgeBase.Web.Listings;

namespace KnowledgeBase.Web.Exports;

/// <summary>The words that files hold besides the content's own.</summary>
public static class ListingTexts
{
    public const string SiteName = "Baza rekomendacji miast";
    public const string EntriesSheet = "Lista";
    public const string AboutSheet = "O liście";
    public const string ExampleNote = "Wiersze oznaczone „" + MaterialTexts.Example + "” są wymyślone.";

    /// <summary>The code by which a feed marks sample material.</summary>
    public const string ExampleCategory = "material-przykladowy";

    public static string SearchTitle(string query) => query is { Length: > 0 } ? $"Wyniki: {query}" : "Wszystkie wpisy";

    public static string Cut(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return $"Lista ucięta: pierwsze {Listing.MaxRows} z {listing.Total}. Zawęź wyszukiwanie i pobierz ją w częściach.";
    }

    public static string MarkedTitle(ListingRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.IsExample ? $"[{MaterialTexts.Example}] {row.Title}" : row.Title;
    }

    public static string FeedTitle(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return listing.Filters.Count == 0 ? $"{listing.Title} – {SiteName}" : $"{listing.Title} ({FiltersInWords(listing)}) – {SiteName}";
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
        yield return ("Lista", listing.Title);
        yield return ("Adres", listing.Absolute(listing.PageAddress));
        if (listing.Query.Length > 0)
            yield return ("Zapytanie", listing.Query);

        foreach (var filter in listing.Filters)
            yield return ($"Filtr: {filter.FacetName}", filter.Label);

        if (listing.Sort is { } sort)
            yield return ("Kolejność", sort);

        foreach (var remark in listing.Remarks)
            yield return ("Uwaga", remark);

        yield return ("Liczba pozycji", $"{listing.Total}");
        if (listing.IsCut)
            yield return ("Uwaga", Cut(listing));

        yield return ("Materiał przykładowy", ExampleNote);
        yield return ("Wersja treści", listing.ContentVersion);
    }
}
