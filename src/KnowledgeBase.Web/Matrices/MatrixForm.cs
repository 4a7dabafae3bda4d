using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Matrices;

/// <summary>The form that makes a matrix: what can be chosen, and what is kept unseen.</summary>
public sealed class MatrixForm(MatrixState state, MatrixResponse response)
{
    /// <summary>The filters that the form itself offers, whose values the site names itself; the others come from the search and are kept.</summary>
    private static readonly Facet[] Offered = [Facet.Kind, Facet.Material];

    private static IMatrixWords Words => Wording.Current.Matrices;

    public MatrixState State { get; } = state;

    public IReadOnlyList<Choice> Rows { get; } =
        [.. FacetNames.All.Select(facet => new Choice(facet.Code(), Wording.Current.Facets.Name(facet), facet == state.Rows))];

    public IReadOnlyList<Choice> Columns { get; } =
    [
        new Choice("", Words.NoColumns, state.Columns is null),
        .. FacetNames.All.Select(facet => new Choice(facet.Code(), Wording.Current.Facets.Name(facet), facet == state.Columns)),
    ];

    public IReadOnlyList<Choice> Shares { get; } =
        [.. Enum.GetValues<MatrixShare>().Select(share => new Choice(MatrixState.Code(share), Words.Share(share), share == state.Share))];

    public IReadOnlyList<Choice> Orders { get; } =
        [.. Enum.GetValues<MatrixOrder>().Select(order => new Choice(order == MatrixOrder.Count ? MatrixState.ByCountCode : "", Words.Order(order), order == state.Order))];

    public IReadOnlyList<FilterChoice> Filters { get; } =
        [.. Offered.Where(facet => ValuesOf(state, facet).Count() <= 1).Select(facet => FilterOf(state, facet, response))];

    /// <summary>What the form repeats without showing it: filters it does not offer, and those of several values.</summary>
    public IEnumerable<(string Key, string Value)> Kept => State.Search.Filters
        .Where(filter => Filters.All(offered => offered.Facet != filter.Facet))
        .Select(filter => (filter.Facet.Code(), filter.Value));

    private static IEnumerable<string> ValuesOf(MatrixState state, Facet facet) =>
        state.Search.Filters.Where(filter => filter.Facet == facet).Select(filter => filter.Value);

    private static FilterChoice FilterOf(MatrixState state, Facet facet, MatrixResponse response)
    {
        var chosen = ValuesOf(state, facet).FirstOrDefault();
        return new FilterChoice(facet,
        [
            new Choice("", Words.AnyValue, chosen is null),
            .. FacetDomain.Of(facet, response.Library).Select(value => new Choice(value, FacetValueName.Of(facet, value, response.Library).Text, value == chosen)),
        ]);
    }
}

/// <summary>One option of a list.</summary>
public sealed record Choice(string Value, string Label, bool IsChosen);

/// <summary>A filter with its options.</summary>
public sealed record FilterChoice(Facet Facet, IReadOnlyList<Choice> Choices)
{
    public string Name => Wording.Current.Facets.Name(Facet);
}
