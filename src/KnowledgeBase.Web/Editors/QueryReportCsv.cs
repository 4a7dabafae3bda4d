using System.Globalization;
using System.Text;
using KnowledgeBase.Web.QueryLog;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeBase.Web.Editors;

/// <summary>A report as a file that Polish spreadsheets open as it is: semicolons, UTF-8 with its mark (RFC 4180 otherwise).</summary>
public static class QueryReportCsv
{
    private const string Heading = "zapytanie;pytano;bez wyników;otwarto;wyniki";

    public static void MapQueryReportCsv(this IEndpointRouteBuilder site) => site.MapGet(Routes.EditorsQueriesCsv, Answer);

    public static byte[] Write(IEnumerable<QueryCounts> queries)
    {
        var lines = queries.Select(query => string.Create(
            CultureInfo.InvariantCulture, $"{Field(query.Query)};{query.Asked};{query.Unanswered};{query.Opened};{query.Hits}"));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Prepend(Heading).Select(line => line + "\r\n")))];
    }

    private static Results<FileContentHttpResult, NotFound> Answer(HttpContext context, EditorsAddress editors, QueryReports reports, string? dni) =>
        editors.Serves(context) && reports.Over(int.TryParse(dni, CultureInfo.InvariantCulture, out var days) ? days : null) is { } report
            ? TypedResults.File(Write(report.All), "text/csv; charset=utf-8", $"zapytania-{report.Days}-dni.csv")
            : TypedResults.NotFound();

    // A spreadsheet takes a text that begins so for a formula and would compute what a stranger typed.
    private static string Field(string text)
    {
        var harmless = text[0] is '=' or '+' or '-' or '@' ? $"'{text}" : text;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
