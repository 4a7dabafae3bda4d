using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Documents;
using KnowledgeBase.Web.Evidence;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>Finds what supports the paragraphs of a text or a file, as the page for people does.</summary>
internal static class EvidenceOperation
{
    /// <summary>More digits would promise more than a share of words tells.</summary>
    private const int Digits = 3;

    public static ApiOperation Operation { get; } = new()
    {
        Name = "findEvidence",
        Path = Routes.Evidence,
        Summary = words => words.Evidence,
        Body = new ApiBody(words => words.DocumentBody, Sample),
        Answer = typeof(EvidenceAnswer),
        Handler = AnswerAsync,
    };

    // What an entry says of itself is what a draft on its subject may say; a fact's before an invented one's.
    private static string Sample(Library library) =>
        library.Entries.OrderBy(entry => entry.IsExample).FirstOrDefault(entry => entry is Recommendation or Initiative)?.Summary ?? "";

    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        if (request.Sent is not { } sent)
            return new ApiFault(StatusCodes.Status400BadRequest, Wording.Current.Api.NothingSent);

        var found = await request.Sources.Evidence.FindAsync(() => Task.FromResult(sent.Read(request.Aborted)), request.Citations, request.Aborted);
        return found is null ? new ApiFault(StatusCodes.Status503ServiceUnavailable, Wording.Current.Evidence.Busy) { RetryAfter = DocumentRoom.RetryAfter } : Answer(found, request);
    }

    private static EvidenceAnswer Answer(DraftEvidence found, ApiRequest request) => new()
    {
        ContentVersion = found.Library.Fingerprint,
        Document = ApiCode.Of(found.Kind),
        Paragraphs = [.. found.Paragraphs.Select(paragraph => new SupportedParagraphAnswer(
            paragraph.Number,
            paragraph.Page,
            paragraph.Text,
            [.. paragraph.Hits.Select(hit => EntryOf(hit, found.Library, request))]))],
        LeftOut = found.LeftOut,
    };

    private static SupportingEntryAnswer EntryOf(SupportingEntry found, Library library, ApiRequest request) => new()
    {
        Id = found.Entry.Id,
        Kind = found.Entry.Kind.Code(),
        Title = library.MarkedTitleOf(found.Entry.Id),
        Address = request.AddressOf(found.Entry),
        Example = found.Entry.IsExample,
        Covered = Math.Round(found.Hit.Covered, Digits),
        Words = found.Hit.Words,
        Acts = found.Hit.Names.Acts,
        PolicyDocuments = found.Hit.Names.PolicyDocuments,
        Institutions = found.Hit.Names.Institutions,
        Topics = found.Hit.Names.Topics,
        Passages = [.. found.Passages.Select(passage => new SupportingPassageAnswer(
            passage.Number,
            request.Absolute(Routes.Passage(found.Entry, passage.Found.Passage.Anchor)),
            passage.Found.Passage.Text,
            Math.Round(passage.Found.Covered, Digits),
            [.. passage.Found.Words.Select(word => new SupportingMatchAnswer(word.Word, word.Best.Text, ApiCode.Of(word.Best.Route)))]))],
        Note = found.Note,
        Quotation = found.Quotation,
    };
}
