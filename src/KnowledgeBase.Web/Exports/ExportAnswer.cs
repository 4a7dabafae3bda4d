using KnowledgeBase.Web.Caching;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Exports;

/// <summary>Answers a request with a list in a format, or with the news that nothing has changed.</summary>
public static class ExportAnswer
{
    /// <summary>So much is gathered before it is sent on: enough for a write to be worth its while.</summary>
    private const int ChunkBytes = 64 << 10;

    public static async Task WriteAsync(HttpContext http, Listing listing, ExportFormat format)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(format);

        // Content is dated by its fingerprint alone; a time of last change would be that of some copy.
        var tag = Validators.TagOf(listing.ContentVersion + listing.PastVersion);
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        if (Validators.AreHeld(http.Request.GetTypedHeaders(), tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = format.ContentType;
        headers.ContentDisposition = FileName.Header(listing, format);
        if (!HttpMethods.IsHead(http.Request.Method))
            await SendAsync(http, listing, format);
    }

    private static async Task SendAsync(HttpContext http, Listing listing, ExportFormat format)
    {
        using var buffer = new MemoryStream();
        using var writer = format.CreateWriter(listing, buffer);
        writer.Begin();
        foreach (var row in listing.Rows)
        {
            writer.Write(row);
            if (buffer.Length >= ChunkBytes)
                await SendOnAsync(buffer, http);
        }

        writer.End();
        await SendOnAsync(buffer, http);
    }

    private static async Task SendOnAsync(MemoryStream buffer, HttpContext http)
    {
        await http.Response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), http.RequestAborted);
        buffer.SetLength(0);
    }
}
