using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;
using KnowledgeBase.Web.Quotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Takes a text or a file and tells whether its quotations are what the entries say.</summary>
/// <remarks>
/// The form has no token against forgery: it changes nothing, answers everybody alike, and a token would need a cookie.
/// It is read by the handler itself, and kept in memory, so that nothing of it reaches a disk or a log.
/// </remarks>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MemoryBufferThreshold = MostBytes, MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = MostBytes, BufferBody = false)]
[ResponseCache(NoStore = true)]
public sealed class QuotationCheckModel(QuotationCheckers checkers, LiveSearch search, SiteCitations citations) : PageModel
{
    public const string TextKey = "tekst";
    public const string FileKey = "plik";

    /// <summary>The largest file, and what a form puts around it.</summary>
    internal const int MostBytes = (20 << 20) + (1 << 20);

    private static readonly DocumentLimits Limits = DocumentLimits.Usual;

    public static int MostMegabytes => Limits.Bytes >> 20;

    /// <summary>What was pasted, to be shown again.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why there is no result; null where there is one, or nothing was asked.</summary>
    public string? Fault { get; private set; }

    public CheckedDocument? Document { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        try
        {
            var form = await Request.ReadFormAsync(cancellation);
            Text = form[TextKey].ToString();
            await CheckAsync(form.Files.GetFile(FileKey), cancellation);
        }
        catch (UnreadableDocumentException exception)
        {
            Refuse(exception.Fault == DocumentFault.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest, Saying(exception.Fault, exception.Limit));
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            // The server stopped reading the form, which is larger than any file may be.
            Refuse(StatusCodes.Status413PayloadTooLarge, Saying(DocumentFault.TooLarge, Limits.Bytes));
        }
        catch (Exception exception) when (exception is InvalidOperationException or BadHttpRequestException or IOException)
        {
            Refuse(StatusCodes.Status400BadRequest, Wording.Current.Quotations.Nothing);
        }
    }

    private async Task CheckAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null or { Length: 0 } && string.IsNullOrWhiteSpace(Text))
        {
            Refuse(StatusCodes.Status400BadRequest, Wording.Current.Quotations.Nothing);
            return;
        }

        var isFile = file is { Length: > 0 };
        var text = await checkers.CheckAsync(() => isFile ? Read(file!, cancellation) : DocumentReader.ReadPasted(Text, Limits), citations.For(Request), cancellation);
        if (text is null)
            Refuse(StatusCodes.Status503ServiceUnavailable, Wording.Current.Quotations.Busy);
        else
            Document = new CheckedDocument(text, isFile ? null : Text, search.Library);
    }

    private static ReadText Read(IFormFile file, CancellationToken cancellation)
    {
        using var stream = file.OpenReadStream();
        return DocumentReader.ReadAsync(stream, Limits, cancellation).GetAwaiter().GetResult();
    }

    private static string Saying(DocumentFault fault, long limit) =>
        FaultWords.In(SiteCitations.Language).Of(fault, limit);

    private void Refuse(int status, string fault) => (Response.StatusCode, Fault) = (status, fault);
}
