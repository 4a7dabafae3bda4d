using KnowledgeBase.Search;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Matrices;

/// <summary>What waits for an answer: recommendations without an initiative and initiatives without a recommendation.</summary>
public sealed record Gaps(Gap Recommendations, Gap Initiatives)
{
    public static Gaps In(SearchEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var rows = engine.Count(new MatrixRequest { Rows = Facet.Connection }).Rows;
        return new Gaps(Gap.Of(Connection.RecommendationAlone, rows), Gap.Of(Connection.InitiativeAlone, rows));
    }
}

/// <summary>A number of entries without their other, and where they are listed.</summary>
public sealed record Gap(string Value, int Count, int Examples)
{
    public string Address => AddressOf(Value);

    public string? ExamplesInWords => Wording.Current.Material.Examples(Examples, Count);

    /// <summary>Where the entries are listed that have a value of <see cref="Connection"/>.</summary>
    public static string AddressOf(string value) => SearchState.Empty.With(Facet.Connection, value).Address();

    internal static Gap Of(string value, IReadOnlyList<MatrixLine> rows) =>
        rows.FirstOrDefault(row => row.Id == value) is { } row ? new Gap(value, row.Count, row.Examples) : new Gap(value, 0, 0);
}
