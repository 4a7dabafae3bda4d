using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Dates;
using KnowledgeBase.Web.Listings;
using Microsoft.Extensions.Primitives;

namespace KnowledgeBase.Web.Searching;

/// <summary>Where a person is in a search: read from the address, and the maker of every next address.</summary>
public sealed record SearchState
{
    /// <summary>The parameter that every list in pages has.</summary>
    public const string PageKey = "strona";

    public const string QueryKey = "q";
    public const string SortKey = "sort";
    public const string WithoutKey = "bez";
    public const string WithoutFamilyKey = "bez-rodziny";
    public const string ModeKey = "slowa";

    /// <summary>The parameter that names the state of the content in which a search is asked, as a citation gives it.</summary>
    public const string AsOfKey = "stan";

    /// <summary>
    /// A page of boxes to tick has as many. With identifiers of usual length they take 7 KB of an address, of which servers read 8
    /// without being told to; the rest is left out, and told of.
    /// </summary>
    public const int MaxFilters = 250;

    private const int MaxFilterLength = 100;

    /// <summary>More synonyms than this no query has, nor word families.</summary>
    private const int MaxWithout = 20;

    /// <summary>Longer names of a state there are none; what is longer is one that was damaged, and is told of.</summary>
    private const int MaxAsOfLength = 50;

    /// <summary>Longer than the engine takes, so that it is the engine that cuts, between words, and says so.</summary>
    private const int MaxQueryLength = 2 * SearchRequest.MaxQueryLength;

    private static readonly (SearchSort Sort, string Code)[] SortCodes =
    [
        (SearchSort.Relevance, "trafnosc"),
        (SearchSort.Newest, "najnowsze"),
        (SearchSort.Oldest, "najstarsze"),
        (SearchSort.Title, "tytul"),
        (SearchSort.TitleDescending, "tytul-od-konca"),
        (SearchSort.Kind, "rodzaj"),
        (SearchSort.KindDescending, "rodzaj-od-konca"),
        (SearchSort.Edition, "edycja"),
        (SearchSort.EditionDescending, "edycja-od-konca"),
        (SearchSort.Network, "siec"),
        (SearchSort.NetworkDescending, "siec-od-konca"),
        (SearchSort.Addressee, "adresat"),
        (SearchSort.AddresseeDescending, "adresat-od-konca"),
        (SearchSort.Status, "status"),
        (SearchSort.StatusDescending, "status-od-konca"),
    ];

    private static readonly (MatchMode Mode, string Code)[] ModeCodes =
        [(MatchMode.Inflected, "odmiana"), (MatchMode.Exact, "dokladnie"), (MatchMode.Family, "rodzina")];

    /// <summary>All orders as addresses name them.</summary>
    public static IReadOnlyList<string> SortCodeNames { get; } = [.. SortCodes.Select(row => row.Code)];

    /// <summary>All modes as addresses name them.</summary>
    public static IReadOnlyList<string> ModeCodeNames { get; } = [.. ModeCodes.Select(row => row.Code)];

    private SearchState()
    {
    }

    public static SearchState Empty { get; } = new();

    public string Query { get; private init; } = "";

    /// <summary>Chosen values in the order of the facets, then of their choice.</summary>
    public ImmutableArray<(Facet Facet, string Value)> Filters { get; private init; } = [];

    /// <summary>How many more filters the address had than are taken.</summary>
    public int FiltersLeftOut { get; private init; }

    public SearchSort Sort { get; private init; }

    public int Page { get; private init; } = 1;

    /// <summary>Synonyms that are switched off, in the order in which they were.</summary>
    public ImmutableArray<string> WithoutSynonyms { get; private init; } = [];

    /// <summary>Word families that are switched off, in the order in which they were.</summary>
    public ImmutableArray<string> WithoutFamilies { get; private init; } = [];

    /// <summary>What stands for a word.</summary>
    public MatchMode Mode { get; private init; }

    /// <summary>What was typed into the form of dates; the dates that it gives are among the filters.</summary>
    public DateBounds Bounds { get; private init; } = DateBounds.None;

    public ResultsLayout Layout { get; private init; } = ResultsLayout.List;

    /// <summary>What the address says of the state of the content, right or wrong; null where it says nothing, as in every search of the present content.</summary>
    public string? AsOf { get; private init; }

    public bool IsEmpty => Query.Length == 0 && Filters.IsEmpty;

    /// <summary>Reads an address; what it does not understand it ignores.</summary>
    public static SearchState From(IQueryCollection parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var bounds = DateBounds.From(parameters);
        var filters = FacetNames.All.SelectMany(facet => Chosen(parameters, facet, bounds)).ToList();
        return new SearchState
        {
            Query = Clean(parameters[QueryKey], MaxQueryLength),
            Filters = [.. filters.Take(MaxFilters)],
            FiltersLeftOut = Math.Max(0, filters.Count - MaxFilters),
            Sort = SortCodes.FirstOrDefault(row => row.Code == parameters[SortKey]).Sort,
            Page = int.TryParse(parameters[PageKey], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(page, 1) : 1,
            WithoutSynonyms = [.. Values(parameters, WithoutKey).Take(MaxWithout)],
            WithoutFamilies = [.. Values(parameters, WithoutFamilyKey).Take(MaxWithout)],
            Mode = ModeCodes.FirstOrDefault(row => row.Code == parameters[ModeKey]).Mode,
            Bounds = bounds,
            Layout = ResultsLayout.From(parameters),
            AsOf = parameters.ContainsKey(AsOfKey) ? Clean(parameters[AsOfKey], MaxAsOfLength) : null,
        };
    }

    public SearchRequest ToRequest() => Layout.Fit(new SearchRequest
    {
        Query = Query,
        Filters = Filters
            .GroupBy(filter => filter.Facet, filter => filter.Value)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]),
        Sort = Sort,
        Page = Page,
        WithoutSynonyms = WithoutSynonyms,
        WithoutFamilies = WithoutFamilies,
        Mode = Mode,
    });

    public SearchState WithQuery(string query) => Again with { Query = Clean(query, MaxQueryLength) };

    public SearchState With(Facet facet, string value) =>
        Has(facet, value) ? this : Again with { Filters = [.. Filters.Add((facet, value)).OrderBy(filter => filter.Facet)] };

    public SearchState Without(Facet facet, string value) => Again with { Filters = Filters.Remove((facet, value)) };

    /// <summary>The same search without any filter of the facet.</summary>
    public SearchState Without(Facet facet) => Again with { Filters = Filters.RemoveAll(filter => filter.Facet == facet) };

    /// <summary>The same search with this value as the facet's only filter: values of one facet widen a search, this one narrows it.</summary>
    public SearchState WithOnly(Facet facet, string value) => Without(facet).With(facet, value);

    public SearchState WithoutFilters() => Again with { Filters = [] };

    public SearchState WithSort(SearchSort sort) => Again with { Sort = sort };

    public SearchState WithPage(int page) => Again with { Page = page };

    /// <summary>The same search with a synonym switched off, or on again when it is off.</summary>
    public SearchState ToggleSynonym(string id) =>
        Again with { WithoutSynonyms = WithoutSynonyms.Contains(id) ? WithoutSynonyms.Remove(id) : WithoutSynonyms.Add(id) };

    /// <summary>The same search with the relatives of a word switched off, or on again when they are off.</summary>
    public SearchState ToggleFamily(string id) =>
        Again with { WithoutFamilies = WithoutFamilies.Contains(id) ? WithoutFamilies.Remove(id) : WithoutFamilies.Add(id) };

    /// <summary>The same search with nothing switched off: what was for one query is not for another.</summary>
    public SearchState WithAllAdditions() => Again with { WithoutSynonyms = [], WithoutFamilies = [] };

    public SearchState WithMode(MatchMode mode) => Again with { Mode = mode };

    public SearchState WithLayout(ResultsLayout layout) => Again with { Layout = layout };

    /// <summary>The search itself, without its page and without how it is shown: what its files hold.</summary>
    public SearchState WithoutView() => Again with { Layout = Layout with { IsTable = false } };

    /// <summary>The same search in a state of the content, from its first page on and as a list.</summary>
    /// <param name="asOf">The digits of the state; null for the content of the moment.</param>
    public SearchState At(string? asOf) => Again with { AsOf = asOf, Layout = ResultsLayout.List };

    /// <summary>The same search in the content of the moment, from its first page on and laid out the same.</summary>
    public SearchState AtPresent() => Again with { AsOf = null };

    public bool Has(Facet facet, string value) => Filters.Contains((facet, value));

    /// <summary>The parameters that differ from an empty search, in a fixed order; the form repeats them as hidden fields.</summary>
    public IEnumerable<(string Key, string Value)> Parameters()
    {
        if (Query.Length > 0)
            yield return (QueryKey, Query);

        foreach (var (facet, value) in Filters)
            yield return (facet.Code(), value);

        if (Sort != SearchSort.Relevance)
            yield return (SortKey, Code(Sort));

        if (Page > 1)
            yield return (PageKey, Page.ToString(CultureInfo.InvariantCulture));

        foreach (var id in WithoutSynonyms)
            yield return (WithoutKey, id);

        foreach (var id in WithoutFamilies)
            yield return (WithoutFamilyKey, id);

        if (Mode != MatchMode.Inflected)
            yield return (ModeKey, ModeCodes.First(row => row.Mode == Mode).Code);

        foreach (var parameter in Layout.Parameters())
            yield return parameter;

        // At the end: an address that was cut off has a damaged state or none, so that it never passes for a cited search with fewer filters.
        if (AsOf is not null)
            yield return (AsOfKey, AsOf);
    }

    /// <summary>The address of this state.</summary>
    public string Address() => AddressOn(Routes.Search);

    /// <summary>The address of another page that keeps this search in mind.</summary>
    public string AddressOn(string path)
    {
        var address = new StringBuilder(path);
        var separator = '?';
        foreach (var (key, value) in Parameters())
        {
            _ = address.Append(separator).Append(key).Append('=').Append(Escape(value));
            separator = '&';
        }

        return address.ToString();
    }

    public static string Code(SearchSort sort) => SortCodes.First(row => row.Sort == sort).Code;

    // A comma may stand in an address as it is (RFC 3986, 3.4), and is there between columns.
    private static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);

    private static IEnumerable<(Facet, string)> Chosen(IQueryCollection parameters, Facet facet, DateBounds bounds)
    {
        var values = Values(parameters, facet.Code());
        var chosen = facet == Facet.Year ? values.Select(DateBounds.Canonical).Concat(bounds.Chosen).Distinct() : values;
        return chosen.Select(value => (facet, value));
    }

    private static IEnumerable<string> Values(IQueryCollection parameters, string key) => parameters[key]
        .Select(value => Clean(value, MaxFilterLength))
        .Where(value => value.Length > 0)
        .Distinct();

    /// <summary>Control characters and lone surrogates have no place in a page or an address; both become spaces.</summary>
    public static string Clean(StringValues value, int maxLength)
    {
        var text = value.Count > 0 ? value[0] ?? "" : "";
        var clean = new StringBuilder(Math.Min(text.Length, maxLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > maxLength)
                break;

            _ = clean.Append(Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return clean.ToString().Trim();
    }

    /// <summary>A changed search starts again at its first page; dates that were typed are among its filters by then.</summary>
    private SearchState Again => this with { Page = 1, Bounds = DateBounds.None };
}
