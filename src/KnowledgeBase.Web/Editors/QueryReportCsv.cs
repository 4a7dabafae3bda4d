using System.Globalization;
using KnowledgeBase.Web.Csv;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.QueryLog;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeBase.Web.Editors;

/// <summary>A report as a file for spreadsheets.</summary>
public static class QueryReportCsv
{
    public static void MapQueryReportCsv(this IEndpointRouteBuilder site) => site.MapGet(Routes.EditorsQueriesCsv, Answer);

    public static byte[] Write(IEnumerable<QueryCounts> queries) => CsvText.File(queries.Select(Cells).Prepend([.. Wording.Current.QueryReports.Columns]));

    private static Results<FileContentHttpResult, NotFound> Answer(HttpContext context, EditorsAddress editors, QueryReports reports, string? dni) =>
        editors.Serves(context) && reports.Over(int.TryParse(dni, CultureInfo.InvariantCulture, out var days) ? days : null) is { } report
            ? TypedResults.File(Write(report.All), CsvText.ContentType, $"zapytania-{report.Days}-dni.csv")
            : TypedResults.NotFound();

    private static string[] Cells(QueryCounts query) =>
        [query.Query, Number(query.Asked), Number(query.Unanswered), Number(query.Opened), Number(query.Hits)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
