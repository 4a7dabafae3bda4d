using System.Net.Http.Headers;

namespace KnowledgeBase.Web.Tests.Documents;

/// <summary>Sends texts and files as a page's form does, and as programs do.</summary>
internal static class SentDocuments
{
    private static readonly MediaTypeHeaderValue AnyFile = new("application/octet-stream");

    /// <summary>Sends the form of a page that takes a text or a file.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">The page.</param>
    /// <param name="text">What was pasted.</param>
    /// <param name="file">What was chosen; null for nothing.</param>
    public static async Task<HttpResponseMessage> SendFormAsync(this Site site, string address, string text, byte[]? file = null)
    {
        var content = new ByteArrayContent(file ?? []);
        content.Headers.ContentType = AnyFile;
        using var form = new MultipartFormDataContent { { new StringContent(text), "tekst" }, { content, "plik", "dokument" } };
        return await site.Client.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    /// <summary>Sends a document alone.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this Site site, string address, byte[] body, string type)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await site.Client.PostAsync(new Uri(address, UriKind.Relative), content);
    }
}
