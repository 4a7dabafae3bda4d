using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishApiWords : IApiWords
{
    public string Heading => "For programs";

    public string About =>
        "Programs can read what the pages show: search results, entries, citations, filters and controlled lists. Parameters are those of the pages’ addresses. "
        + "Sample material has “example”: true and must not be cited.";

    public string DescriptionLink => "OpenAPI description";

    public string Operations => "Operations";

    public string Try => "Try it:";

    public string SampleAnswer => "The beginning of the answer";

    public string InPath => "part of the address";

    public string Repeats => "may be repeated";

    public string Search => "Searches entries as the results page does: with inflection, filters and the reason for each hit.";

    public string Entry => "Gives a whole entry: facts, paragraphs with permanent addresses, and sources.";

    public string Citations => "Gives the finished citations of an entry or of one of its paragraphs in every format.";

    public string FilterValues => "Gives all values of a filter with their numbers of entries.";

    public string Terms => "Gives a controlled list: topics, addressees, legal acts or strategic documents.";

    public string Completions => "Suggests what somebody who has begun to type may want to type.";

    public string Query => "The words to search for; the whole query language works.";

    public string Mode => "What stands for a word: its inflected forms, the same spelling only, or also its word family.";

    public string WithoutSynonym => "A synonym to leave out.";

    public string WithoutFamily => "A word whose family to leave out.";

    public string Sort => "The order; without it the best match comes first.";

    public string PageNumber => "Number of the page of results.";

    public string PageSize => "Number of entries on a page; 20 unless given.";

    public string EntryId => "Identifier of the entry.";

    public string Passage => "Anchor of the paragraph, as in its address; without it the whole entry is cited.";

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
        StatusCodes.Status429TooManyRequests => "Too many requests",
        < 500 => "The request has a fault",
        _ => "Server error",
    };

    public string Mend(int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => "The data can only be read, with GET and HEAD.",
        < 500 => $"Check the address. The page {Routes.Api} describes the operations.",
        _ => Wording.English.Statuses.Explanation(status),
    };

    public string TooMany(int perMinute, int seconds) =>
        $"One address may ask {Requests(perMinute)} a minute. Try again in {EnglishCount.Of(seconds, "second", "seconds")}.";

    public string UnknownParameter(string name, string known) => $"This operation has no parameter “{name}”. It has: {known}.";

    public string NoParameters(string name) => $"This operation has no parameter “{name}”, nor any other.";

    public string GivenTwice(string name) => $"The parameter “{name}” can be given only once.";

    public string NotAValue(string name, string value, string values) => $"The parameter “{name}” cannot be “{value}”. It can be: {values}.";

    public string NotANumber(string name, string value, int least, int most) =>
        $"The parameter “{name}” cannot be “{value}”. It must be a whole number from {least} to {most}.";

    private static string Requests(int count) => EnglishCount.Of(count, "time", "times");
}
