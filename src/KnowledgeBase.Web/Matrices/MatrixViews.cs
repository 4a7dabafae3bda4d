using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.Matrices;

/// <summary>A matrix that answers a question people have.</summary>
/// <param name="Asked">The question.</param>
/// <param name="State">The matrix.</param>
public sealed record MatrixView(MatrixQuestion Asked, MatrixState State)
{
    /// <summary>The question in words.</summary>
    public string Question => Wording.Current.Matrices.Question(Asked);

    public string Heading => Wording.Current.Matrices.Heading(State.Rows, State.Columns);
}

/// <summary>The matrices that are linked ready-made.</summary>
public static class MatrixViews
{
    private static readonly SearchState Recommendations = OfKinds(EntryKind.Recommendation);

    public static IReadOnlyList<MatrixView> All { get; } =
    [
        new(MatrixQuestion.WhoIsToDoWhat, Of(Facet.Addressee, Facet.Instrument, Recommendations)),
        new(MatrixQuestion.HowFarTheyAre, Of(Facet.Network, Facet.Status, Recommendations)),
        new(MatrixQuestion.WhoAnswersForWhat, Of(Facet.Topic, Facet.Addressee, Recommendations)),
        new(MatrixQuestion.WhatEditionsDealtWith, Of(Facet.Topic, Facet.Edition, SearchState.Empty)),
        new(MatrixQuestion.WhereAnswersAreMissing, Of(Facet.Network, Facet.Connection, OfKinds(EntryKind.Recommendation, EntryKind.Initiative))),
        new(MatrixQuestion.WhereParticipantsAreFrom, Of(Facet.Voivodeship, Facet.Edition, OfKinds(EntryKind.Participant))),
        new(MatrixQuestion.HowManyOfEachTopic, Of(Facet.Topic, null, SearchState.Empty)),
    ];

    /// <summary>What is shown when nothing was asked for.</summary>
    public static MatrixState First => All[0].State;

    private static MatrixState Of(Facet rows, Facet? columns, SearchState search) => new() { Rows = rows, Columns = columns, Search = search };

    private static SearchState OfKinds(params EntryKind[] kinds) =>
        kinds.Aggregate(SearchState.Empty, (search, kind) => search.With(Facet.Kind, kind.Code()));
}
