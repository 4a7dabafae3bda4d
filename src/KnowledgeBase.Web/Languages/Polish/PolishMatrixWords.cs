using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishMatrixWords : IMatrixWords
{
    public string Heading(Facet rows, Facet? columns) => columns is { } other ? $"{rows.Name()} × {Small(other.Name())}" : rows.Name();

    public string Question(MatrixQuestion question) => question switch
    {
        MatrixQuestion.WhoIsToDoWhat => "Kto ma co zrobić",
        MatrixQuestion.HowFarTheyAre => "Na jakim etapie są rekomendacje",
        MatrixQuestion.WhoAnswersForWhat => "Kto odpowiada za jaki temat",
        MatrixQuestion.WhatEditionsDealtWith => "Czym zajmowały się edycje",
        MatrixQuestion.WhereAnswersAreMissing => "Gdzie brakuje odpowiedzi",
        MatrixQuestion.WhereParticipantsAreFrom => "Skąd są uczestnicy",
        MatrixQuestion.HowManyOfEachTopic => "Ile wpisów ma każdy temat",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
    };

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
