using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Citing;
using KnowledgeBase.Web.Caching;
using KnowledgeBase.Web.Languages;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Citing;

/// <summary>Answers a request with a citation as a file, or with the news that nothing has changed.</summary>
public static class CitationAnswer
{
    private const int TagBytes = 4;

    public static Task WriteAsync(HttpContext http, Citation citation, CitationFile file)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(file);
        var body = Encoding.UTF8.GetBytes(file.Format.Write(citation));
        var headers = http.Response.GetTypedHeaders();
        var tag = TagOf(citation, body);
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        if (Validators.AreHeld(http.Request.GetTypedHeaders(), tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        // Formats that say nothing of their letters are read as Latin-2 by some programs, unless the answer says better.
        http.Response.ContentType = $"{file.Format.MediaType}; charset=utf-8";
        http.Response.ContentLength = body.Length;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = file.NameFor(citation) };
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>The entry's version, the language, and the text itself: the day, names from other entries and the site's address are in it too.</summary>
    private static EntityTagHeaderValue TagOf(Citation citation, byte[] body) =>
        new($"\"{citation.Version}-{Wording.Current.Code}-{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, TagBytes))}\"", isWeak: true);
}
