using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Searching;

/// <summary>One facet as the result page shows it: its most frequent values, each a link that toggles it.</summary>
public sealed class FacetPanel
{
    public FacetPanel(FacetCounts counts, SearchState state, int shortLength)
    {
        Code = counts.Facet.Code();
        Name = counts.Facet.Name();
        IsExpanded = state.Expanded == counts.Facet;
        HasChoice = counts.Values.Any(value => value.IsChosen);
        Values =
        [
            .. counts.Values
                .Where((value, index) => IsExpanded || index < shortLength || value.IsChosen)
                .Select(value => new FacetLink(value, counts.Facet, state)),
        ];
        HiddenCount = counts.Values.Count - Values.Count;
        ToggleAddress = state.WithExpanded(IsExpanded ? null : counts.Facet).Address() + $"#filtr-{Code}";
    }

    public string Code { get; }

    public string Name { get; }

    public bool IsExpanded { get; }

    public bool HasChoice { get; }

    public int HiddenCount { get; }

    public string ToggleAddress { get; }

    public IReadOnlyList<FacetLink> Values { get; }
}

/// <summary>One value of a facet, with the address that adds or drops it.</summary>
public sealed class FacetLink(FacetValue value, Facet facet, SearchState state)
{
    public string Label { get; } = value.Label;

    public int Count { get; } = value.Count;

    public bool IsChosen { get; } = value.IsChosen;

    public int Depth { get; } = value.Depth;

    public string Address { get; } =
        (value.IsChosen ? state.Without(facet, value.Id) : state.With(facet, value.Id)).Address();
}
