using System.Globalization;
using KnowledgeBase.Citing;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Citing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>The finished citations of an entry, in every format at once.</summary>
internal static class CitationsOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "getCitations",
        Path = EntryOperation.Path + "/cytowania",
        Summary = words => words.Citations,
        Parameters = [EntryOperation.Id, new(CitationFile.PassageKey, words => words.Passage)],
        Answer = typeof(CitationsAnswer),
        Handler = request => ValueTask.FromResult<object?>(Answer(request)),
        ChangesDaily = true,
    };

    public static Uri AddressOf(string id, ApiRequest request) => request.Operation($"/wpisy/{Uri.EscapeDataString(id)}/cytowania");

    /// <summary>Null when there is no such entry, or no such passage in it.</summary>
    private static CitationsAnswer? Answer(ApiRequest request)
    {
        if (!request.Library.TryFind(request["id"], out var entry))
            return null;

        var anchor = request.Parameters[CitationFile.PassageKey].ToString() is { Length: > 0 } asked ? asked : null;
        var citation = anchor is null
            ? CitationBuilder.Of(entry, request.Library, request.Citations)
            : CitationBuilder.Of(entry, anchor, request.Library, request.Citations);
        return citation is null ? null : Answer(entry, anchor, citation, request);
    }

    private static CitationsAnswer Answer(Entry entry, string? anchor, Citation citation, ApiRequest request) => new(
        entry.Id,
        citation.Passage?.Number,
        citation.Version,
        citation.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        citation.IsExample,
        [.. CitationFormat.All.Select(format => new CitationAnswerItem(
            format.Code, Wording.Current.Citing.Format(format), format.MediaType, request.Absolute(CitationFile.AddressOf(entry, format, anchor)), format.Write(citation)))]);
}
