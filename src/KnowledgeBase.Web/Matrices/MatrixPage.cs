using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Exports;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Matrices;

/// <summary>All that the page of one matrix shows.</summary>
public sealed class MatrixPage(MatrixState state, MatrixResponse response)
{
    private static IMatrixWords Words => Wording.Current.Matrices;

    public MatrixState State { get; } = state;

    public string Heading { get; } = Words.Heading(state.Rows, state.Columns);

    public MatrixForm Form { get; } = new(state, response);

    public MatrixTable Table { get; } = new(state, response);

    /// <summary>Null when there are two dimensions or nothing to draw.</summary>
    public BarChart? Bars => State.Columns is null && Table.Rows.Count > 0 ? new BarChart(Table.Rows) : null;

    public bool HasExamples => response.Examples > 0;

    /// <summary>Whether there is anything else to be left with when the sample material is left out.</summary>
    public bool HasSourced => response.Examples < response.Total;

    public string Summary { get; } = Words.Summary(response.Total, response.Examples);

    public IReadOnlyList<Sentence> Remarks { get; } = RemarkPresenter.Of(state.Search, response.Remarks, response.Total);

    public string? Overlap { get; } = OverlapIn(state, response);

    public string? Hidden => Words.Hidden(Table.HiddenRows, Table.HiddenColumns);

    /// <summary>The filters in force, each with the address that drops it.</summary>
    public IReadOnlyList<ChipPresenter> Chips { get; } =
    [
        .. state.Search.Filters.Select(filter => new ChipPresenter(
            Wording.Current.Facets.Name(filter.Facet),
            FacetValueName.Of(filter.Facet, filter.Value, response.Library),
            (state with { Search = state.Search.Without(filter.Facet, filter.Value) }).Address())),
    ];

    public string SourcedAddress => State.With(Facet.Material, Material.Sourced).Address();

    public IReadOnlyList<ExportLink> Exports { get; } = ExportLinks.Of(state.Address(), ExportFormat.Tables);

    public string WholeAddress => (State with { IsWhole = true }).Address();

    /// <summary>Why sums may be smaller than what they seem to sum; null when they are not.</summary>
    public static string? OverlapIn(MatrixState state, MatrixResponse response)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(response);
        return Words.Overlap(response.RowsOverlap, response.ColumnsOverlap, state.Rows == Facet.Topic || state.Columns == Facet.Topic);
    }
}
