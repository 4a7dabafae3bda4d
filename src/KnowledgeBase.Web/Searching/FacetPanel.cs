using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.FacetValues;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Searching;

/// <summary>One facet as the result page shows it: its most frequent values, each a link that toggles it.</summary>
public sealed class FacetPanel(FacetCounts counts, SearchState state)
{
    public string Code { get; } = counts.Facet.Code();

    public string Name { get; } = Wording.Current.Facets.Name(counts.Facet);

    public IReadOnlyList<FacetLink> Values { get; } = [.. ShortFacet.Of(counts.Values).Select(value => new FacetLink(value, counts.Facet, state))];

    /// <summary>Number of all values.</summary>
    public int All { get; } = counts.Values.Count;

    public bool IsCut => All > Values.Count;

    /// <summary>The page of all values.</summary>
    public string AllAddress { get; } = new FacetPageState(state, counts.Facet).Address();
}

/// <summary>One value of a facet, with the address that adds or drops it.</summary>
public sealed class FacetLink(FacetValue value, Facet facet, SearchState state)
{
    public FacetValueName Name { get; } = FacetValueName.Of(facet, value.Id, value.Label);

    public int Count { get; } = value.Count;

    public bool IsChosen { get; } = value.IsChosen;

    public int Depth { get; } = value.Depth;

    public string Address { get; } =
        (value.IsChosen ? state.Without(facet, value.Id) : state.With(facet, value.Id)).Address();
}
