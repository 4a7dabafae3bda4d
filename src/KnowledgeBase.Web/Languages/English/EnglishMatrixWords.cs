using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishMatrixWords : IMatrixWords
{
    public string Heading(Facet rows, Facet? columns) => columns is { } other ? $"{Name(rows)} × {Small(Name(other))}" : Name(rows);

    public string Question(MatrixQuestion question) => question switch
    {
        MatrixQuestion.WhoIsToDoWhat => "Who is to do what",
        MatrixQuestion.HowFarTheyAre => "How far the recommendations are",
        MatrixQuestion.WhoAnswersForWhat => "Who answers for which topic",
        MatrixQuestion.WhatEditionsDealtWith => "What the editions dealt with",
        MatrixQuestion.WhereAnswersAreMissing => "Where answers are missing",
        MatrixQuestion.WhereParticipantsAreFrom => "Where the participants are from",
        MatrixQuestion.HowManyOfEachTopic => "How many entries each topic has",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
    };

    private static string Name(Facet facet) => Wording.English.Facets.Name(facet);

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
