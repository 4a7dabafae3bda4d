using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Documents;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Quotations;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>Checks whether the quotations of a text or a file are what the entries say, as the page for people does.</summary>
internal static class QuotationsOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "checkQuotations",
        Path = Routes.QuotationCheck,
        Summary = words => words.Quotations,
        Body = new ApiBody(words => words.DocumentBody, Sample),
        Answer = typeof(QuotationsAnswer),
        Handler = AnswerAsync,
    };

    // A text to quote, a fact's before an invented one. Passages make the text read, so that none is asked beyond the first.
    private static string Sample(Library library) =>
        ApiSamples.CitableOf(library) is { } entry
            ? $"„{entry.Body.Passages[0].Text}” ({entry.Id.ToUpperInvariant()})"
            : "";

    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        if (request.Sent is not { } sent)
            return new ApiFault(StatusCodes.Status400BadRequest, Wording.Current.Api.NothingSent);

        var text = await request.Sources.Checkers.CheckAsync(() => Task.FromResult(sent.Read(request.Aborted)), request.Citations, request.Aborted);
        return text is null ? new ApiFault(StatusCodes.Status503ServiceUnavailable, Wording.Current.Quotations.Busy) { RetryAfter = DocumentRoom.RetryAfter } : Answer(text, sent.Text, request);
    }

    private static QuotationsAnswer Answer(CheckedText text, string? sent, ApiRequest request)
    {
        var shown = new CheckedDocument(text, sent, request.Library);
        return new QuotationsAnswer
        {
            ContentVersion = request.Library.Fingerprint,
            Document = ApiCode.Of(text.Document.Kind),
            Faults = text.HasFaults,
            Quotations = [.. text.Quotations.Zip(shown.Quotations, (finding, quotation) => QuotationOf(finding, quotation, request))],
            Mentions = [.. text.Mentions.Zip(shown.Mentions, (finding, mention) => new MentionAnswer(
                finding.Text,
                finding.Paragraph,
                finding.Page,
                ApiCode.Of(finding.Verdict),
                Wording.Current.Quotations.MentionOf(finding.Verdict),
                finding.Mention.Id,
                Absolute(mention.Address, request)))],
            Repaired = shown.Repaired,
        };
    }

    private static QuotationAnswer QuotationOf(QuotationFinding finding, CheckedQuotation shown, ApiRequest request) => new()
    {
        Text = finding.Text,
        Paragraph = finding.Paragraph,
        Page = finding.Page,
        Verdict = ApiCode.Of(finding.Verdict),
        VerdictText = Wording.Current.Quotations.VerdictOf(finding.Verdict),
        Agreement = ApiCode.Of(finding.Agreement),
        Remarks = shown.Remarks,
        Entry = shown.Entry is { } entry ? new NamedAnswer(entry.Id, request.Library.MarkedTitleOf(entry.Id)) : null,
        Address = Absolute(shown.Address, request),
        Source = finding.Source?.Text,
        Earlier = finding.Source?.Earlier?.Version.Digits,
        Parts = [.. finding.Parts.Select(part => new QuotationPartAnswer(ApiCode.Of(part.Kind), part.Text, part.Kind == QuotationPartKind.Bracket ? part.Instead : null))],
        Repaired = finding.Repaired,
        Note = shown.Note,
        Cited = finding.Cited?.Id,
        AlsoIn = finding.AlsoIn,
        Successor = shown.Successor is { } successor ? new NamedAnswer(successor.Id, request.Library.MarkedTitleOf(successor.Id)) : null,
    };

    private static Uri? Absolute(string? address, ApiRequest request) => address is null ? null : request.Absolute(address);
}
