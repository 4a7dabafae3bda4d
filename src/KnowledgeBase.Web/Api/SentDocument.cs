using System.Text;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Web.Pages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Api;

/// <summary>A document that a program sent: text, a file, or the form of the pages that are sent one.</summary>
/// <remarks>It is held in memory, and only until it is answered, so that nothing of it reaches a disk or a log.</remarks>
public sealed class SentDocument
{
    /// <summary>The media type of the form.</summary>
    public const string FormType = "multipart/form-data";

    private const char ByteOrderMark = '\uFEFF';

    private static readonly DocumentLimits Limits = DocumentLimits.Usual;

    private static readonly FormOptions InMemory = new()
    {
        MemoryBufferThreshold = DocumentFormModel.MostBytes,
        MultipartBodyLengthLimit = DocumentFormModel.MostBytes,
        ValueLengthLimit = DocumentFormModel.MostBytes,
        BufferBody = false,
    };

    private readonly byte[] _file;

    private SentDocument(string? text, byte[] file) => (Text, _file) = (text, file);

    /// <summary>The text that was sent; null for a file.</summary>
    public string? Text { get; }

    public static SentDocument OfText(string text) => new(text, []);

    /// <summary>What a request sends; null when that is nothing, or no form though it says so.</summary>
    /// <param name="request">Read to its end, or to the limit.</param>
    /// <exception cref="UnreadableDocumentException">It is larger than a document may be.</exception>
    public static async Task<SentDocument?> ReadAsync(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = DocumentFormModel.MostBytes;

        try
        {
            return request.HasFormContentType ? await ReadFormAsync(request) : await ReadBodyAsync(request);
        }
        catch (InvalidDataException) when (request.ContentLength <= Limits.Bytes)
        {
            return null;
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            throw TooLarge();
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Its words.</summary>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or not within the limits.</exception>
    public ReadText Read(CancellationToken cancellation) =>
        Text is null ? DocumentReader.Read(_file, Limits, cancellation) : DocumentReader.ReadPasted(Text, Limits);

    private static async Task<SentDocument?> ReadFormAsync(HttpRequest request)
    {
        var form = await new FormFeature(request, InMemory).ReadFormAsync(request.HttpContext.RequestAborted);
        if (form.Files.GetFile(DocumentFormModel.FileKey) is { Length: > 0 } file)
        {
            await using var stream = file.OpenReadStream();
            return new SentDocument(null, await BytesAsync(stream, request.HttpContext.RequestAborted));
        }

        return Of(form[DocumentFormModel.TextKey].ToString());
    }

    private static async Task<SentDocument?> ReadBodyAsync(HttpRequest request)
    {
        var bytes = await BytesAsync(request.Body, request.HttpContext.RequestAborted);
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.Type.Equals("text", StringComparison.OrdinalIgnoreCase))
            return Of((type.Encoding ?? Encoding.UTF8).GetString(bytes).TrimStart(ByteOrderMark));

        return bytes.Length == 0 ? null : new SentDocument(null, bytes);
    }

    private static SentDocument? Of(string text) => string.IsNullOrWhiteSpace(text) ? null : OfText(text);

    private static async Task<byte[]> BytesAsync(Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int count; (count = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (bytes.Length + count > Limits.Bytes)
                throw TooLarge();

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static UnreadableDocumentException TooLarge() => new(DocumentFault.TooLarge, Limits.Bytes);
}
