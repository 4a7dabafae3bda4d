using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.Entries;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>An entry as it was in one of its versions.</summary>
internal static class VersionOperation
{
    /// <summary>The part of the path that names the version.</summary>
    public const string VersionPart = "wersja";

    public static ApiOperation Operation { get; } = new()
    {
        Name = "getVersion",
        Path = $"{VersionsOperation.Path}/{{{VersionPart}}}",
        Summary = words => words.Version,
        Parameters = [EntryOperation.Id, Part(VersionPart, words => words.VersionDigits)],
        Answer = typeof(VersionTextAnswer),
        Handler = async request => await FindAsync(VersionPart, request) is { } found ? found.Version is { } version ? Answer(version, request) : found.Fault : null,
        ReadsHistory = true,
    };

    public static ApiParameter Part(string name, Func<IApiWords, string> describe) => new(name, describe) { IsInPath = true };

    /// <summary>The version that a part of the path names, or why there is none; null for an entry that never was.</summary>
    public static async Task<FoundVersion?> FindAsync(string part, ApiRequest request)
    {
        var (id, live) = (request["id"], request.Sources.History);
        var version = EntryVersion.TryParse(request[part], out var asked) ? await live.ReadAsync(id, asked, request.Library) : null;
        if (version is not null)
            return new FoundVersion(version, null);

        if (VersionsOperation.PageOf(request) is not { } known)
            return null;

        var unknown = new UnknownVersion(known, request[part], live.Find(id)?.Find(asked) is not null);
        return new FoundVersion(null, new ApiFault(StatusCodes.Status404NotFound, $"{unknown.Explanation} {Wording.Current.Api.KnownVersions(VersionsOperation.AddressOf(id, request).AbsolutePath)}"));
    }

    private static VersionTextAnswer Answer(EarlierEntry version, ApiRequest request)
    {
        var entry = version.Entry;
        var current = request.Library.TryFind(entry.Id, out var now) ? now : null;
        var address = request.Absolute(HistoryRoutes.Version((current ?? entry).Kind, entry.Id, entry.Version));
        return new VersionTextAnswer
        {
            Id = entry.Id,
            Kind = entry.Kind.Code(),
            Title = entry.Title,
            Summary = entry.Summary,
            Version = entry.Version.Digits,
            Date = version.Revision?.Date,
            Commit = version.Revision?.Commit,
            Current = current?.Version == entry.Version,
            Address = address,
            Citations = VersionCitationsOperation.AddressOf(entry.Id, entry.Version, request),
            Example = entry.IsExample,
            Warning = entry.IsExample ? Wording.Current.Material.Example : null,
            Facts = [.. new EntryPresenter(entry, version.Library).Facts.Select(row => new FactAnswer(ApiCode.Of(row.Fact), row.Name, ValuesOf(row)))],
            Passages = EntryOperation.PassagesOf(entry, anchor => new Uri($"{address.AbsoluteUri}#{anchor}")),
            Response = (entry as Recommendation)?.Answer,
            Note = entry.Note,
            Withdrawal = EntryOperation.WithdrawalOf(entry),
            Sources = EntryOperation.SourcesOf(entry),
        };
    }

    public static IReadOnlyList<string> ValuesOf(FactRow row) => [.. row.Values.Select(value => value.Note is { } note ? $"{value.Text} ({note})" : value.Text)];
}

/// <summary>A version of an entry, or why it is not to be had.</summary>
internal sealed record FoundVersion(EarlierEntry? Version, ApiFault? Fault);
