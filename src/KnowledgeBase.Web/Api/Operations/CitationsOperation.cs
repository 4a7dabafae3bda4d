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

    public static ApiOperation Operation { get; } = new()
    {
        Name = "getCitations",
        Path = EntryOperation.Path + "/cytowania",
        Summary = words => words.Citations,
        Parameters = [EntryOperation.Id, Passage],
        Answer = typeof(CitationsAnswer),
        Handler = async request => request.Library.TryFind(request["id"], out var entry)
            ? Answer(entry, request.Library, request, isVersion: false)
            : await EntryOperation.MissingAsync(request),
        ChangesDaily = true,
    };

    public static Uri AddressOf(string id, ApiRequest request) => request.Operation($"/wpisy/{Uri.EscapeDataString(id)}/cytowania");

    /// <summary>Null when the entry has no such passage.</summary>
    /// <param name="entry">The entry, as it is or in one of its versions.</param>
    /// <param name="library">The content around it.</param>
    /// <param name="request">Names the passage.</param>
    /// <param name="isVersion">Whether the version is cited, by its own address.</param>
    public static CitationsAnswer? Answer(Entry entry, Library library, ApiRequest request, bool isVersion)
    {
        var anchor = request.Parameters[CitationFile.PassageKey].ToString() is { Length: > 0 } asked ? asked : null;
        var citation = anchor is null
            ? CitationBuilder.Of(entry, library, request.Citations)
            : CitationBuilder.Of(entry, anchor, library, request.Citations);
        return citation is null ? null : Answer(entry, isVersion ? citation.AtItsVersion() : citation, request);
    }

    /// <summary>A citation in every format.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="fileOf">The address of its file in a format.</param>
    public static IReadOnlyList<CitationAnswerItem> ItemsOf(Citation citation, Func<CitationFormat, Uri> fileOf) =>
    [
        .. CitationFormat.All.Select(format => new CitationAnswerItem(
            format.Code, Wording.Current.Citing.Format(format), format.MediaType, fileOf(format), format.Write(citation))),
    ];

    private static CitationsAnswer Answer(Entry entry, Citation citation, ApiRequest request) => new(
        entry.Id,
        citation.Passage?.Number,
        citation.Version,
        citation.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        citation.IsExample,
        ItemsOf(citation, format => request.Absolute(CitationFile.AddressOf(entry, format, citation.Passage?.Anchor, citation.IsOfVersion))));
}
