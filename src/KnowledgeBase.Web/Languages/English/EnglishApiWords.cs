using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Pages;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishApiWords : IApiWords
{
    public string Heading => "For programs";

    public string About =>
        "Programs can read what the pages show: search results, entries and their versions, citations, filters, controlled lists and collections. They can also check quotations and find support for a draft. Parameters are those of the pages’ addresses. "
        + "Sample material has “example”: true and must not be cited.";

    public string DescriptionLink => "OpenAPI description";

    public string Operations => "Operations";

    public string Try => "Try it:";

    public string SampleAnswer => "The beginning of the answer";

    public string InPath => "part of the address";

    public string Required => "required";

    public string Repeats => "may be repeated";

    public string Search => "Searches entries as the results page does: with inflection, filters and the reason for each hit.";

    public string Entry => "Gives a whole entry: facts, paragraphs with permanent addresses, and sources.";

    public string Citations => "Gives the finished citations of an entry or of one of its paragraphs in every format.";

    public string FilterValues => "Gives all values of a filter with their numbers of entries.";

    public string Terms => "Gives a controlled list: topics, addressees, legal acts or strategic documents.";

    public string Completions => "Suggests what somebody who has begun to type may want to type.";

    public string Versions => "Gives the versions of an entry: when they came to be, by which commit, and what they changed.";

    public string Version => "Gives an entry as it was in one of its versions.";

    public string VersionDifference => "Gives what differs between two versions of an entry: in its facts, and word by word in its text.";

    public string Basket => "Gives what a collection holds: items, notes and finished citations.";

    public string Evidence => "Finds, for each paragraph of a text or file that is sent, the recommendations and MIDs on the same subject: with the matching paragraphs, the words in common and a note. Nothing is stored.";

    public string Quotations => "Checks the quotations of a text or file that is sent: gives verdicts, differences, repaired quotations and notes to cite them by. Nothing is stored.";

    public string VersionDigits => "The version: the characters that stand in its address and in citations.";

    public string VersionBefore => "The first of the versions compared.";

    public string VersionAfter => "The second of the versions compared.";

    public string BasketText => "The text of the collection, which stands in its address; without it the collection is empty.";

    public string DocumentBody =>
        $"A text as text/plain (in UTF-8 unless it says otherwise), a DOCX, ODT, PDF or text file as application/octet-stream, or a form with the field “{DocumentFormModel.TextKey}” or “{DocumentFormModel.FileKey}”. "
        + $"{DocumentFormModel.MostMegabytes} MB at most.";

    public string Body => "Body of the request";

    public string Send(string mediaType) => $"Try it by sending, as {mediaType}:";

    public string NothingSent =>
        $"The request has neither text nor file. Send a text as text/plain, a file as application/octet-stream, or a form with the field “{DocumentFormModel.TextKey}” or “{DocumentFormModel.FileKey}”.";

    public string VersionCitations => "Gives the finished citations of an entry or of one of its paragraphs as they were in a version, with its address.";

    public string PassageFate => "Tells what became of the paragraph of an address: whether it is there, has other words, or was removed.";

    public string PassageAnchor => "Anchor of the paragraph, which need not be there any more.";

    public string KnownVersions(string address) => $"The versions are listed at {address}.";

    public string Query => "The words to search for; the whole query language works.";

    public string Mode => "What stands for a word: its inflected forms, the same spelling only, or also its word family.";

    public string WithoutSynonym => "A synonym to leave out.";

    public string WithoutFamily => "A word whose family to leave out.";

    public string ContentState => "The state of the content to search: at least the first ten digits of a commit, as a citation gives it; without it the present one.";

    public string SearchChanges => "Tells what has changed in the results of a search since an earlier state of the content: entries that are new, gone, withdrawn or changed, with the addresses of their versions and differences.";

    public string ComparedState => "The state of the content to compare the present one with: at least the first ten characters of a commit, as the citation of a search gives them.";

    public string SearchCitations => "The finished citations of a search in every format, with its permanent address.";

    public string Sort => "The order; without it the best match comes first.";

    public string PageNumber => "Number of the page of results.";

    public string PageSize => "Number of entries on a page; 20 unless given.";

    public string EntryId => "Identifier of the entry.";

    public string Passage => "Anchor of the paragraph, as in its address; without it the whole entry is cited.";

    public string QuotedWords => "Words quoted from that paragraph, to the letter; without them the quotation is the whole paragraph.";

    public string FilterCode => "The filter.";

    public string ValueWords => "Words that the name of the value has to hold.";

    public string ValueOrder => "Alphabetical order; without it the most frequent come first.";

    public string TermList => "The controlled list.";

    public string Typed => "What has been typed so far.";

    public string Rules(int perMinute) =>
        "No account is needed, and pages of other sites may read too. Errors are problem details (RFC 9457); the ETag tells whether the content has changed."
        + (perMinute == 0 ? "" : $" One address may ask {Requests(perMinute)} a minute.");

    public string From(int least) => $"from {least}";

    public string Filter(Facet facet) => $"Filter “{Wording.English.Facets.Name(facet)}”: identifier of a value. Several values mean: any of them.";

    public string Status(int status) => status switch
    {
        < 300 => "The answer",
        StatusCodes.Status404NotFound => "There is no such thing",
        StatusCodes.Status405MethodNotAllowed => "This method cannot be used",
        StatusCodes.Status410Gone => "The entry was removed",
        StatusCodes.Status413PayloadTooLarge => "The document is too large",
        StatusCodes.Status429TooManyRequests => "Too many requests",
        < 500 => "The request has a fault",
        StatusCodes.Status503ServiceUnavailable => "The server is busy",
        _ => "Server error",
    };

    public string Mend(int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => $"The data are read with GET and HEAD; with POST only a text is sent, to {Routes.ApiRoot}{Routes.QuotationCheck} or {Routes.ApiRoot}{Routes.Evidence}.",
        < 500 => $"Check the address. The page {Routes.Api} describes the operations.",
        _ => Wording.English.Statuses.Explanation(status),
    };

    public string TooMany(int perMinute, int seconds) =>
        $"One address may ask {Requests(perMinute)} a minute. Try again in {EnglishCount.Of(seconds, "second", "seconds")}.";

    public string UnknownParameter(string name, string known) => $"This operation has no parameter “{name}”. It has: {known}.";

    public string NoParameters(string name) => $"This operation has no parameter “{name}”, nor any other.";

    public string GivenTwice(string name) => $"The parameter “{name}” can be given only once.";

    public string MissingParameter(string name, string description) => $"The parameter “{name}” is missing. {description}";

    public string QuotedFromNowhere(string name, string passage, string address) =>
        $"The parameter “{name}” quotes words of a paragraph, so give “{passage}” with its anchor too. The paragraphs and their anchors are given at {address}.";

    public string OtherWords(string name, int number, string address) =>
        $"The words of the parameter “{name}” do not stand in paragraph {number} to the letter. Copy them from its text, given at {address}, or leave the parameter out to quote the whole paragraph.";

    public string NotAValue(string name, string value, string values) => $"The parameter “{name}” cannot be “{value}”. It can be: {values}.";

    public string NotInContent(string name, string value, string address) =>
        $"The filter “{name}” has no value “{value}”. Its values are listed at {address}; “{Absence.Value}” means: without any.";

    public string Misread(string name, string fault) => $"The parameter “{name}”: {fault}";

    public string NotADate(string name, string value) =>
        $"The filter “{name}” cannot be “{value}”. Give a year, a month, a day or a range, such as 2021..2023-06; “{Absence.Value}” means: without a date.";

    public string NotANumber(string name, string value, int least, int most) =>
        $"The parameter “{name}” cannot be “{value}”. It must be a whole number from {least} to {most}.";

    private static string Requests(int count) => EnglishCount.Of(count, "time", "times");
}
