using System.Globalization;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Caching;
using KnowledgeBase.Web.Citing;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Api;

/// <summary>Answers a request with what an operation says, or with the news that nothing has changed.</summary>
public static class ApiAnswer
{
    public static async Task WriteAsync(HttpContext http, ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(operation);
        var request = new ApiRequest(ApiSources.Of(http), http.Request.Query, http.Request.RouteValues, http.RequestAborted);
        if (operation.FaultOf(request.Parameters, request.Library) is { } fault)
            await ApiProblem.WriteAsync(http, StatusCodes.Status400BadRequest, fault);
        else if (operation.Body is null)
            await WriteAskedAsync(http, operation, request);
        else
            await WriteSentAsync(http, operation, request);
    }

    private static async Task WriteAskedAsync(HttpContext http, ApiOperation operation, ApiRequest request)
    {
        var past = operation.ReadsHistory ? await PastAsync(request) : "";
        var tag = Validators.TagOf((operation.VersionOf?.Invoke(request) ?? request.Library.Fingerprint) + past + (operation.ChangesDaily ? request.Citations.Today.ToString("-yyyyMMdd", CultureInfo.InvariantCulture) : ""));
        DateTimeOffset? changed = operation.ChangesDaily || operation.VersionOf is not null ? null : http.RequestServices.GetRequiredService<ContentDate>().Of(request.Library, past);
        var isHeld = Validators.AreHeld(http.Request.GetTypedHeaders(), tag, changed);

        // The tag is that of the whole content: who has it may still ask for what there is not.
        var isAsked = !isHeld || operation.MayBeMissing(request.Parameters);
        var answer = isAsked ? await operation.Handler(request) : null;
        if (answer is ApiFault || (answer is null && isAsked))
        {
            await RefuseAsync(http, answer as ApiFault);
            return;
        }

        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = changed;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true, Private = operation.IsPrivate };
        if (isHeld)
            http.Response.StatusCode = StatusCodes.Status304NotModified;
        else
            await SendAsync(http, operation, answer!);
    }

    /// <summary>Answers what was sent: nobody else sends the same, and so nobody keeps the answer.</summary>
    private static async Task WriteSentAsync(HttpContext http, ApiOperation operation, ApiRequest request)
    {
        object? answer;
        try
        {
            answer = await operation.Handler(request with { Sent = await SentDocument.ReadAsync(http.Request) });
        }
        catch (UnreadableDocumentException exception)
        {
            answer = new ApiFault(
                exception.Fault == DocumentFault.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest,
                FaultWords.In(SiteCitations.Language).Of(exception.Fault, exception.Limit));
        }

        if (answer is null or ApiFault)
        {
            await RefuseAsync(http, answer as ApiFault);
            return;
        }

        http.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoStore = true };
        await SendAsync(http, operation, answer);
    }

    /// <summary>The state of the history, once it is read.</summary>
    private static async Task<string> PastAsync(ApiRequest request)
    {
        _ = await request.Sources.History.ReadAsync();
        return $"-{request.Sources.History.State}";
    }

    private static Task RefuseAsync(HttpContext http, ApiFault? fault)
    {
        if (fault?.RetryAfter is { } wait)
            http.Response.Headers.RetryAfter = wait.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

        return ApiProblem.WriteAsync(http, fault?.Status ?? StatusCodes.Status404NotFound, fault?.Detail);
    }

    private static Task SendAsync(HttpContext http, ApiOperation operation, object answer) =>
        http.Response.WriteAsJsonAsync(answer, ApiJson.Readable.GetTypeInfo(operation.Answer)!, contentType: null, http.RequestAborted);
}
