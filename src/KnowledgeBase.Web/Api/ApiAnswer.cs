using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Caching;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Live;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Api;

/// <summary>Answers a request with what an operation says, or with the news that nothing has changed.</summary>
public static class ApiAnswer
{
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
        var tag = TagOf(request.Library, operation, request.Citations.Today);
        DateTimeOffset? changed = operation.ChangesDaily ? null : http.RequestServices.GetRequiredService<ContentDate>().Of(request.Library);
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = changed;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        if (Validators.AreHeld(http.Request.GetTypedHeaders(), tag, changed))
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

    private static EntityTagHeaderValue TagOf(Library library, ApiOperation operation, DateOnly day) =>
        Validators.TagOf(library.Fingerprint + (operation.ChangesDaily ? day.ToString("-yyyyMMdd", CultureInfo.InvariantCulture) : ""));
}
