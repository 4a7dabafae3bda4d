using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Citing.Words;
using KnowledgeBase.Web.Citing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>Takes a text or a file and answers from it, keeping nothing.</summary>
/// <remarks>
/// The form has no token against forgery: it changes nothing, answers everybody alike, and a token would need a cookie.
/// It is read by the handler itself, and kept in memory, so that nothing of it reaches a disk or a log.
/// </remarks>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MemoryBufferThreshold = MostBytes, MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = MostBytes, BufferBody = false)]
[ResponseCache(NoStore = true)]
public abstract class DocumentFormModel : PageModel
{
    public const string TextKey = "tekst";
    public const string FileKey = "plik";

    /// <summary>The part of the page that has the answer.</summary>
    public const string Result = "wynik";

    /// <summary>The largest file, and what a form puts around it.</summary>
    internal const int MostBytes = (20 << 20) + (1 << 20);

    private static readonly DocumentLimits Limits = DocumentLimits.Usual;

    public static int MostMegabytes => Limits.Bytes >> 20;

    /// <summary>What was pasted, to be shown again.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why there is no result; null where there is one, or nothing was asked.</summary>
    public string? Fault { get; private set; }

    /// <summary>Where the form is sent: the page's own address.</summary>
    public abstract string Address { get; }

    /// <summary>What to paste.</summary>
    public abstract string Paste { get; }

    /// <summary>What the button does.</summary>
    public abstract string Submit { get; }

    /// <summary>How much of a document is answered; null for all of it.</summary>
    public virtual string? Limit => null;

    /// <summary>What to do where neither text nor file came.</summary>
    protected abstract string Nothing { get; }

    /// <summary>What to do where others are being served.</summary>
    protected abstract string Busy { get; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        if (await FormAsync(cancellation) is not { } form)
            return;

        Text = form[TextKey].ToString();
        var file = form.Files.GetFile(FileKey) is { Length: > 0 } sent ? sent : null;
        if (file is null && string.IsNullOrWhiteSpace(Text))
            Refuse(StatusCodes.Status400BadRequest, Nothing);
        else
            await AnswerAsync(file, cancellation);
    }

    /// <summary>Answers from what was sent; false when there is no room for it.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="isFile">Whether it is a file; else the text was pasted.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read, or takes too long.</exception>
    protected abstract Task<bool> AnswerAsync(Func<Task<ReadText>> read, bool isFile, CancellationToken cancellation);

    /// <summary>What was sent; null where it is no form, or none that can be read, which is told.</summary>
    private async Task<IFormCollection?> FormAsync(CancellationToken cancellation)
    {
        try
        {
            if (Request.HasFormContentType)
                return await Request.ReadFormAsync(cancellation);

            Refuse(StatusCodes.Status400BadRequest, Nothing);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            // The server stopped reading the form, which is larger than any file may be.
            Refuse(StatusCodes.Status413PayloadTooLarge, Saying(DocumentFault.TooLarge, Limits.Bytes));
        }
        catch (Exception exception) when (exception is BadHttpRequestException or IOException)
        {
            // The form ended in the middle.
            Refuse(StatusCodes.Status400BadRequest, Nothing);
        }

        return null;
    }

    /// <param name="file">The file; null where the text was pasted.</param>
    /// <param name="cancellation">Stops it.</param>
    private async Task AnswerAsync(IFormFile? file, CancellationToken cancellation)
    {
        try
        {
            if (!await AnswerAsync(() => ReadAsync(file, cancellation), file is not null, cancellation))
                Refuse(StatusCodes.Status503ServiceUnavailable, Busy);
        }
        catch (UnreadableDocumentException exception)
        {
            Refuse(exception.Fault == DocumentFault.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest, Saying(exception.Fault, exception.Limit));
        }
    }

    private async Task<ReadText> ReadAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
            return DocumentReader.ReadPasted(Text, Limits);

        await using var stream = file.OpenReadStream();
        return await DocumentReader.ReadAsync(stream, Limits, cancellation);
    }

    private static string Saying(DocumentFault fault, long limit) =>
        FaultWords.In(SiteCitations.Language).Of(fault, limit);

    private void Refuse(int status, string fault) => (Response.StatusCode, Fault) = (status, fault);
}
