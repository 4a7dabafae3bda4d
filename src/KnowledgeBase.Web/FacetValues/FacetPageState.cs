using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.FacetValues;

/// <summary>Which values of which facet a person looks at, under which search: read from the address, and the maker of every next address.</summary>
public sealed record FacetPageState
{
    public const string WordsKey = "wartosc";
    public const string OrderKey = "kolejnosc";
    public const string AlphabetCode = "alfabet";

    /// <summary>The button that asks for every value sends it beside the words in the box, and has the say.</summary>
    public const string AllKey = "wartosci";

    public const string AllCode = "wszystkie";

    public FacetPageState(SearchState search, Facet facet)
    {
        ArgumentNullException.ThrowIfNull(search);
        (Search, Facet) = (search.WithPage(1), facet);
    }

    /// <summary>The search, on its first page.</summary>
    public SearchState Search { get; }

    public Facet Facet { get; }

    /// <summary>What the names of the values must hold.</summary>
    public string Words { get; init; } = "";

    public FacetListOrder Order { get; init; }

    /// <summary>The page of the list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Reads an address; what it does not understand it ignores.</summary>
    public static FacetPageState From(IQueryCollection parameters, Facet facet)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var search = SearchState.From(parameters);
        return new FacetPageState(search.AtPresent(), facet)
        {
            Words = parameters[AllKey] == AllCode ? "" : SearchState.Clean(parameters[WordsKey], FacetListRequest.MaxWordsLength),
            Order = parameters[OrderKey] == AlphabetCode ? FacetListOrder.Alphabet : FacetListOrder.Count,
            Page = search.Page,
        };
    }

    public FacetListRequest ToRequest() => new() { Search = Search.ToRequest(), Facet = Facet, Words = Words, Order = Order };

    /// <summary>The address of this state, from its first page on: the others are turned to by buttons, which send what is ticked.</summary>
    public string Address()
    {
        var address = Search.AddressOn(Routes.FacetValues(Facet));
        var separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return string.Concat([address, .. Own().Select((own, place) => $"{(place == 0 ? separator : '&')}{own.Key}={Uri.EscapeDataString(own.Value)}")]);
    }

    private IEnumerable<(string Key, string Value)> Own()
    {
        if (Words.Length > 0)
            yield return (WordsKey, Words);

        if (Order == FacetListOrder.Alphabet)
            yield return (OrderKey, AlphabetCode);
    }
}
