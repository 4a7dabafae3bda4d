using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>The versions of an entry: when each came to be, and what it changed.</summary>
internal static class VersionsOperation
{
    public const string Path = EntryOperation.Path + "/wersje";

    public static ApiOperation Operation { get; } = new()
    {
        Name = "getVersions",
        Path = Path,
        Summary = words => words.Versions,
        Parameters = [EntryOperation.Id],
        Answer = typeof(VersionsAnswer),
        Handler = request => ValueTask.FromResult<object?>(PageOf(request) is { } page ? Answer(page, request) : null),
        ReadsHistory = true,
    };

    /// <summary>The list of an entry's versions; null for an entry that never was.</summary>
    public static HistoryPage? PageOf(ApiRequest request)
    {
        var (id, live) = (request["id"], request.Sources.History);
        _ = request.Library.TryFind(id, out var entry);
        var history = live.Find(id);
        return entry is null && history is null ? null : new HistoryPage(id, entry, history, live.Current.Absence);
    }

    public static Uri AddressOf(string id, ApiRequest request, params ReadOnlySpan<string?> versions) =>
        request.Operation($"/wpisy/{Uri.EscapeDataString(id)}/wersje{(versions.Length == 0 ? "" : $"/{string.Join('/', versions)}")}");

    private static VersionsAnswer Answer(HistoryPage page, ApiRequest request) => new()
    {
        Id = page.Id,
        Title = page.Title,
        ContentVersion = request.Library.Fingerprint,
        Address = request.Absolute(HistoryRoutes.History(page.Kind, page.Id)),
        Example = page.IsExample,
        Warning = page.IsExample ? Wording.Current.Material.Example : null,
        Removed = page.Removed?.ToString(),
        Absence = page.Absence is { } absence ? new ReasonAnswer(ApiCode.Of(absence), Wording.Current.History.Of(absence)) : null,
        Versions = [.. page.Rows.Select(row => VersionOf(row, page, request))],
    };

    private static VersionAnswer VersionOf(RevisionRow row, HistoryPage page, ApiRequest request) => new()
    {
        Version = row.Version?.Digits,
        Date = row.Revision?.Date,
        Commit = row.Revision?.Commit,
        Kind = row.Revision is { } revision ? ApiCode.Of(revision.Kind) : null,
        Current = row.IsCurrent,
        Wording = row.Revision?.Changes.Wording ?? false,
        Keys = row.Revision?.Changes.Keys ?? [],
        Changes = row.Changes,
        Address = row.TextAddress is { } address ? request.Absolute(address) : null,
        Text = row.TextAddress is null ? null : AddressOf(page.Id, request, row.Version?.Digits),

        // The page's address ends with both versions.
        Difference = row.DifferenceAddress is { } difference ? AddressOf(page.Id, request, [.. difference.Split('/')[^2..]]) : null,
    };
}
