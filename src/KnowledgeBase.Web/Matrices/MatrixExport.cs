using KnowledgeBase.Web.Csv;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Matrices;

/// <summary>The address under which a matrix is a file.</summary>
public static class MatrixExport
{
    public static void MapMatrixExport(this IEndpointRouteBuilder site) =>
        site.MapGet(Routes.MatrixCsv, (HttpRequest request, LiveSearch search) =>
        {
            var state = MatrixState.From(request.Query);
            return Results.File(MatrixCsv.Of(state, search.Engine.Count(state.ToRequest())), CsvText.ContentType, MatrixCsv.FileName(state));
        });
}
