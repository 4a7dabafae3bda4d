using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
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

    public string Title(string heading) => $"Cross table: {heading}";

    public string ReadyMade => "Ready-made tables";

    public string Rows => "Rows";

    public string Columns => "Columns";

    public string NoColumns => "none, a chart alone";

    public string Cells => "In the cells";

    public string LineOrder => "Order";

    public string AnyValue => "all";

    public string Words => "Only entries with the words (in Polish)";

    public string WithEmpty => "those without entries too";

    public string Submit => "Make the table";

    public string Share(MatrixShare share) => share switch
    {
        MatrixShare.OfRow => "share of the row",
        MatrixShare.OfColumn => "share of the column",
        MatrixShare.OfAll => "share of the whole",
        _ => "numbers of entries",
    };

    public string Order(MatrixOrder order) => order == MatrixOrder.Count ? "the most frequent first" : "as in the list of terms";

    public string Summary(int total, int examples)
    {
        var invented = examples == 0 ? ", all with a source"
            : examples == total ? ", sample material only"
            : $", {examples} of them sample material";
        return total == 0 ? "No entry matches these words and filters." : $"{Counted(total)} counted{invented}.";
    }

    public string SourcedOnly => "Only material with a source";

    public string ExamplesNote => "Invented entries are there to try the tables on.";

    public string Table => "Cross table:";

    public string Entries => "Entries";

    public string Total => "Total";

    public string Examples => "Of which sample material";

    public string Cell(string row, string column, string? share, int count) => $"{row}, {column}: {(share is null ? "" : share + ", ")}{Counted(count)}";

    public string Sum(string? line, int count) => $"{line ?? "total"}: {Counted(count)}";

    public string Shading => "Shading of cells by number of entries";

    public string Chart(string heading) => $"Number of entries: {heading}";

    public string Bars(string bars) => $"Bar chart, from the top: {bars}. The same numbers are in the table below.";

    public string? Hidden(int rows, int columns)
    {
        var hidden = new[]
        {
            (rows, EnglishCount.Of(rows, "row", "rows")),
            (columns, EnglishCount.Of(columns, "column", "columns")),
        }.Where(line => line.Item1 > 0).Select(line => line.Item2).ToList();
        return hidden.Count == 0 ? null : $"Left out: {string.Join(" and ", hidden)} with the fewest entries; the totals cover everything.";
    }

    public string ShowAll => "Show all";

    public string? Overlap(bool inRows, bool inColumns, bool areTopics)
    {
        var several = new[] { (inRows, "in several rows"), (inColumns, "in several columns") }.Where(line => line.Item1).Select(line => line.Item2).ToList();
        return several.Count == 0
            ? null
            : $"One entry can stand {string.Join(" and ", several)}, because it has several values"
                + (areTopics ? " or because a broader topic takes in a narrower one" : "")
                + ". A total counts it once, so it may be smaller than the cells added up.";
    }

    public string Transpose => "Swap rows and columns";

    public string ShowInSearch => "Show these entries in the search";

    public string Gaps => "What is missing";

    public string GapsLead => "A MID responds to a recommendation when either of the two entries refers to the other.";

    public string RecommendationsAlone(int count) => $"{EnglishCount.Form(count, "recommendation", "recommendations")} to which no MID responds";

    public string InitiativesAlone(int count) => $"{EnglishCount.Form(count, "MID", "MIDs")} without a recommendation";

    private static string Counted(int count) => Wording.English.Entries.Count(count);

    private static string Name(Facet facet) => Wording.English.Facets.Name(facet);

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
