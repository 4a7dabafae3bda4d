using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Matrices;

/// <summary>Which matrix a person looks at: read from the address, and the maker of every next address.</summary>
public sealed record MatrixState
{
    public const string RowsKey = "w";
    public const string ColumnsKey = "k";
    public const string ShareKey = "udzial";
    public const string OrderKey = "kolejnosc";
    public const string EmptyKey = "puste";
    public const string WholeKey = "calosc";
    public const string ByCountCode = "liczba";
    public const string Yes = "tak";

    private static readonly (MatrixShare Share, string Code)[] ShareCodes =
        [(MatrixShare.Numbers, ""), (MatrixShare.OfRow, "wiersz"), (MatrixShare.OfColumn, "kolumna"), (MatrixShare.OfAll, "calosc")];

    /// <summary>Words and filters, the same as those of the search; its order and page are left out.</summary>
    public SearchState Search { get; init; } = SearchState.Empty;

    public required Facet Rows { get; init; }

    /// <summary>Null for one dimension alone.</summary>
    public Facet? Columns { get; init; }

    public MatrixShare Share { get; init; }

    public MatrixOrder Order { get; init; }

    /// <summary>Whether values without entries are lines too.</summary>
    public bool WithEmpty { get; init; }

    /// <summary>Whether every line is shown, however many there are.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What a search finds, by topic and kind.</summary>
    public static MatrixState Of(SearchState search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return new MatrixState { Rows = Facet.Topic, Columns = Facet.Kind, Search = search.At(null).WithSort(SearchSort.Relevance) };
    }

    /// <summary>Reads an address; what it does not understand it ignores.</summary>
    public static MatrixState From(IQueryCollection parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var search = SearchState.From(parameters).At(null).WithSort(SearchSort.Relevance);
        if (FacetIn(parameters, RowsKey) is not { } rows)
            return search.IsEmpty ? MatrixViews.First : Of(search);

        return new MatrixState
        {
            Rows = rows,
            Columns = FacetIn(parameters, ColumnsKey) is { } columns && columns != rows ? columns : null,
            Share = ShareCodes.FirstOrDefault(row => row.Code == parameters[ShareKey]).Share,
            Order = parameters[OrderKey] == ByCountCode ? MatrixOrder.Count : MatrixOrder.Own,
            WithEmpty = parameters[EmptyKey] == Yes,
            IsWhole = parameters[WholeKey] == Yes,
            Search = search,
        };
    }

    public MatrixRequest ToRequest() => new()
    {
        Search = Search.ToRequest(),
        Rows = Rows,
        Columns = Columns,
        Order = Order,
        WithEmpty = WithEmpty,
    };

    /// <summary>The matrix with rows and columns changed for each other.</summary>
    public MatrixState Transposed() => Columns is { } columns
        ? this with { Rows = columns, Columns = Rows, Share = Transposed(Share) }
        : this;

    public MatrixState With(Facet facet, string value) => this with { Search = Search.WithOnly(facet, value) };

    /// <summary>The search for what is counted in a row, in a column, or where both meet.</summary>
    public SearchState SearchFor(MatrixLine? row, MatrixLine? column)
    {
        var search = row is null ? Search : Search.WithOnly(Rows, row.Id);
        return column is null || Columns is not { } facet ? search : search.WithOnly(facet, column.Id);
    }

    public string Address() =>
        Routes.Matrix + "?" + string.Join('&', Parameters().Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value)}"));

    public static string Code(MatrixShare share) => ShareCodes[(int)share].Code;

    private IEnumerable<(string Key, string Value)> Parameters() =>
    [
        (RowsKey, Rows.Code()),
        .. Given(ColumnsKey, Columns?.Code()),
        .. Given(ShareKey, Code(Share)),
        .. Given(OrderKey, Order == MatrixOrder.Count ? ByCountCode : null),
        .. Given(EmptyKey, WithEmpty ? Yes : null),
        .. Given(WholeKey, IsWhole ? Yes : null),
        .. Search.Parameters(),
    ];

    private static IEnumerable<(string, string)> Given(string key, string? value) => string.IsNullOrEmpty(value) ? [] : [(key, value)];

    private static Facet? FacetIn(IQueryCollection parameters, string key) =>
        FacetNames.TryFromCode(parameters[key].ToString(), out var facet) ? facet : null;

    private static MatrixShare Transposed(MatrixShare share) => share switch
    {
        MatrixShare.OfRow => MatrixShare.OfColumn,
        MatrixShare.OfColumn => MatrixShare.OfRow,
        _ => share,
    };
}
