using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Matrices;

/// <summary>A matrix that answers a question people have.</summary>
public sealed record MatrixView(string Question, MatrixState State);

/// <summary>The matrices that are linked ready-made.</summary>
public static class MatrixViews
{
    private static readonly SearchState Recommendations = OfKinds(EntryKind.Recommendation);

    public static IReadOnlyList<MatrixView> All { get; } =
    [
        new("Kto ma co zrobić", Of(Facet.Addressee, Facet.Instrument, Recommendations)),
        new("Na jakim etapie są rekomendacje", Of(Facet.Network, Facet.Status, Recommendations)),
        new("Kto odpowiada za jaki temat", Of(Facet.Topic, Facet.Addressee, Recommendations)),
        new("Czym zajmowały się edycje", Of(Facet.Topic, Facet.Edition, SearchState.Empty)),
        new("Gdzie brakuje odpowiedzi", Of(Facet.Network, Facet.Connection, OfKinds(EntryKind.Recommendation, EntryKind.Initiative))),
        new("Skąd są uczestnicy", Of(Facet.Voivodeship, Facet.Edition, OfKinds(EntryKind.Participant))),
        new("Ile wpisów ma każdy temat", Of(Facet.Topic, null, SearchState.Empty)),
    ];

    /// <summary>What is shown when nothing was asked for.</summary>
    public static MatrixState First => All[0].State;

    private static MatrixState Of(Facet rows, Facet? columns, SearchState search) => new() { Rows = rows, Columns = columns, Search = search };

    private static SearchState OfKinds(params EntryKind[] kinds) =>
        kinds.Aggregate(SearchState.Empty, (search, kind) => search.With(Facet.Kind, kind.Code()));
}
