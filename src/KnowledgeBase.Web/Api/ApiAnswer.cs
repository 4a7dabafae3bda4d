using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Api;

/// <summary>Answers a request with what an operation says, or with the news that nothing has changed.</summary>
public static class ApiAnswer
{
    /// <summary>Changes with the program, since another program may answer differently.</summary>
    private static readonly string Program = typeof(ApiAnswer).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static async Task WriteAsync(HttpContext http, ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(operation);
        if (operation.FaultOf(http.Request.Query) is { } fault)
        {
            await ApiProblem.WriteAsync(http, StatusCodes.Status400BadRequest, fault);
            return;
        }

        var request = RequestOf(http);
        var date = http.RequestServices.GetRequiredService<ContentDate>().Of(request.Library);
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = TagOf(request.Library, operation, request.Citations.Today);
        headers.LastModified = operation.ChangesDaily ? null : date;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        if (IsKnown(http.Request.GetTypedHeaders(), headers))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (await operation.Handler(request) is not { } answer)
        {
            headers.ETag = null;
            headers.LastModified = null;
            await ApiProblem.WriteAsync(http, StatusCodes.Status404NotFound);
            return;
        }

        await http.Response.WriteAsJsonAsync(answer, ApiJson.Readable.GetTypeInfo(operation.Answer)!, contentType: null, http.RequestAborted);
    }

    private static ApiRequest RequestOf(HttpContext http)
    {
        var services = http.RequestServices;
        var engine = services.GetRequiredService<LiveSearch>().Engine;
        var citations = services.GetRequiredService<SiteCitations>().For(http.Request);
        return new ApiRequest(engine, engine.Library, citations, http.Request.Query, http.Request.RouteValues, http.RequestAborted);
    }

    private static EntityTagHeaderValue TagOf(Library library, ApiOperation operation, DateOnly day)
    {
        var daily = operation.ChangesDaily ? day.ToString("-yyyyMMdd", CultureInfo.InvariantCulture) : "";
        return new EntityTagHeaderValue($"\"{library.Fingerprint}-{Program}-{Wording.Current.Code}{daily}\"", isWeak: true);
    }

    // RFC 9110, 13.2.2: a date is looked at only where there is no tag.
    private static bool IsKnown(RequestHeaders request, ResponseHeaders answer) => request.IfNoneMatch.Count > 0
        ? request.IfNoneMatch.Any(held => held.Equals(EntityTagHeaderValue.Any) || held.Compare(answer.ETag, useStrongComparison: false))
        : request.IfModifiedSince is { } since && answer.LastModified is { } last && last <= since;
}
