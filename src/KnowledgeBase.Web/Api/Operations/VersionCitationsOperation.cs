using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Api.Contracts;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>The finished citations of an entry as it was in one of its versions.</summary>
internal static class VersionCitationsOperation
{
    public static ApiOperation Operation { get; } = new()
    {
        Name = "getVersionCitations",
        Path = $"{VersionsOperation.Path}/{{{VersionOperation.VersionPart}}}/cytowania",
        Summary = words => words.VersionCitations,
        Parameters = [EntryOperation.Id, VersionOperation.Part(VersionOperation.VersionPart, words => words.VersionDigits), CitationsOperation.Passage, CitationsOperation.Quotation],
        Answer = typeof(CitationsAnswer),
        Handler = AnswerAsync,
        ReadsHistory = true,
        ChangesDaily = true,
    };

    public static Uri AddressOf(string id, EntryVersion version, ApiRequest request) =>
        new($"{VersionsOperation.AddressOf(id, request, version.Digits).AbsoluteUri}/cytowania");

    private static async ValueTask<object?> AnswerAsync(ApiRequest request)
    {
        var found = await VersionOperation.FindAsync(VersionOperation.VersionPart, request);
        return found?.Version is { } version
            ? CitationsOperation.Answer(version.Entry, version.Library, request, VersionsOperation.AddressOf(version.Entry.Id, request, version.Entry.Version.Digits), isVersion: true)
            : found?.Fault;
    }
}
