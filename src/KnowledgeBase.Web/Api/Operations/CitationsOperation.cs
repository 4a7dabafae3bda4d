using System.Globalization;
using KnowledgeBase.Citing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>The finished citations of an entry, in every format at once.</summary>
internal static class CitationsOperation
{
    public static ApiParameter Passage { get; } = new(CitationFile.PassageKey, words => words.Passage);

    public static ApiParameter Quotation { get; } = new(CitationFile.QuotationKey, words => words.QuotedWords);

    public static ApiOperation Operation { get; } = new()
    {
        Name = "getCitations",
        Path = EntryOperation.Path + "/cytowania",
        Summary = words => words.Citations,
        Parameters = [EntryOperation.Id, Passage, Quotation],
        Answer = typeof(CitationsAnswer),
        Handler = async request => request.Library.TryFind(request["id"], out var entry)
            ? Answer(entry, request.Library, request, EntryOperation.AddressOf(entry.Id, request), isVersion: false)
            : await EntryOperation.MissingAsync(request),
        ChangesDaily = true,
    };

    public static Uri AddressOf(string id, ApiRequest request) => request.Operation($"/wpisy/{Uri.EscapeDataString(id)}/cytowania");

    /// <summary>The citations; why there are none of the words that were to be quoted; null when the entry has no such passage.</summary>
    /// <param name="entry">The entry, as it is or in one of its versions.</param>
    /// <param name="library">The content around it.</param>
    /// <param name="request">Names the passage, and the words quoted from it.</param>
    /// <param name="source">Where this interface gives the entry with its passages.</param>
    /// <param name="isVersion">Whether the version is cited, by its own address.</param>
    public static object? Answer(Entry entry, Library library, ApiRequest request, Uri source, bool isVersion)
    {
        var (anchor, words) = (Given(CitationFile.PassageKey, request), Given(CitationFile.QuotationKey, request));
        if (anchor is null && words is not null)
            return new ApiFault(StatusCodes.Status400BadRequest, Wording.Current.Api.QuotedFromNowhere(CitationFile.QuotationKey, CitationFile.PassageKey, source.AbsolutePath));

        var citation = anchor is null ? CitationBuilder.Of(entry, library, request.Citations) : CitationBuilder.Of(entry, anchor, library, request.Citations);
        var quoting = words is null ? citation : citation?.Quoting(words);
        if (citation is not null && quoting is null)
            return new ApiFault(StatusCodes.Status404NotFound, Wording.Current.Api.OtherWords(CitationFile.QuotationKey, citation.Passage!.Number, source.AbsolutePath));

        return quoting is null ? null : Answer(entry, isVersion ? quoting.AtItsVersion() : quoting, request);
    }

    /// <summary>A citation in every format.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="fileOf">The address of its file in a format.</param>
    public static IReadOnlyList<CitationAnswerItem> ItemsOf(Citation citation, Func<CitationFormat, Uri> fileOf) =>
    [
        .. CitationFormat.All.Select(format => new CitationAnswerItem(
            format.Code, Wording.Current.Citing.Format(format), format.MediaType, fileOf(format), format.Write(citation))),
    ];

    private static string? Given(string key, ApiRequest request) => request.Parameters[key].ToString() is { Length: > 0 } given ? given : null;

    // As on the page: what is set in a text is the words that were chosen, or the whole passage.
    private static CitationsAnswer Answer(Entry entry, Citation citation, ApiRequest request) => new(
        entry.Id,
        citation.Passage?.Number,
        citation.Version,
        citation.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        citation.IsExample,
        (citation.Quotation is null && citation.Passage is { } passage ? citation.Quoting(passage.Text) : citation)?.QuotationInText,
        ItemsOf(citation, format => request.Absolute(CitationFile.AddressOf(entry, format, citation.Passage?.Anchor, citation.IsOfVersion, citation.Quotation))));
}
