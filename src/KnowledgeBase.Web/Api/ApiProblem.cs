using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Languages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeBase.Web.Api;

/// <summary>Tells programs what went wrong (RFC 9457).</summary>
public static class ApiProblem
{
    public const string MediaType = "application/problem+json";

    public static Task WriteAsync(HttpContext http, int status, string? detail = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        var words = Wording.Current.Api;
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        var problem = new ProblemDetails { Status = status, Title = words.Status(status), Detail = detail ?? words.Mend(status), Instance = http.Request.Path };
        return http.Response.WriteAsJsonAsync(problem, ApiJson.Readable.ProblemDetails, MediaType, http.RequestAborted);
    }

    /// <summary>Has failures below <see cref="Routes.ApiRoot"/> answered for programs instead of by a page.</summary>
    public static void AnswerWithProblems(this IApplicationBuilder api) => api
        .UseExceptionHandler(failed => failed.Run(http => WriteAsync(http, StatusOf(http))))
        .UseStatusCodePages(context => WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode));

    // A request that the server itself could not read is the asker's mistake.
    private static int StatusOf(HttpContext http) => http.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad
        ? bad.StatusCode
        : StatusCodes.Status500InternalServerError;
}
