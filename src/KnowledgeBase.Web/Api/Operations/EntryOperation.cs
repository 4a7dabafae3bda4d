using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Web.Api.Contracts;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api.Operations;

/// <summary>One entry, whole.</summary>
internal static class EntryOperation
{
    public const string Path = "/wpisy/{id}";

    public static ApiParameter Id { get; } = new("id", words => words.EntryId) { IsInPath = true };

    public static ApiOperation Operation { get; } = new()
    {
        Name = "getEntry",
        Path = Path,
        Summary = words => words.Entry,
        Parameters = [Id],
        Answer = typeof(EntryAnswer),
        Handler = async request => request.Library.TryFind(request["id"], out var entry) ? Answer(entry, request) : await MissingAsync(request),
    };

    /// <summary>Why an entry is not there, with the way to its versions: it was removed, or cannot be read at the moment; null for one that never was.</summary>
    public static async Task<ApiFault?> MissingAsync(ApiRequest request)
    {
        var id = request["id"];
        if (await request.Sources.History.FindAsync(id) is not { } history)
            return null;

        var past = new HistoryPage(id, null, history, null);
        return new ApiFault(past.MissingStatus, $"{past.MissingReason} {Wording.Current.Api.KnownVersions(VersionsOperation.AddressOf(id, request).AbsolutePath)}");
    }

    public static Uri AddressOf(string id, ApiRequest request) => request.Operation($"/wpisy/{Uri.EscapeDataString(id)}");

    private static EntryAnswer Answer(Entry entry, ApiRequest request)
    {
        var (library, vocabularies) = (request.Library, request.Library.Vocabularies);
        var recommendation = entry as Recommendation;
        var address = request.AddressOf(entry);
        return new EntryAnswer
        {
            Id = entry.Id,
            Kind = entry.Kind.Code(),
            Title = entry.Title,
            Summary = entry.Summary,
            Version = entry.Version.Digits,
            ContentVersion = library.Fingerprint,
            Address = address,
            Citations = CitationsOperation.AddressOf(entry.Id, request),
            Versions = VersionsOperation.AddressOf(entry.Id, request),
            Example = entry.IsExample,
            Warning = entry.IsExample ? Wording.Current.Material.Example : null,
            Date = entry.Date?.ToString(),
            Edition = EntryNamed(entry.Edition, library),
            Network = EntryNamed(entry.Network, library),
            Plan = EntryNamed(recommendation?.Plan, library),
            Status = entry.Status is { } status ? new NamedAnswer(status, vocabularies.Statuses.NameOf(status)) : null,
            Participants = EntriesNamed(entry.Participants, library),
            Addressees = TermsNamed(recommendation?.Addressees, vocabularies.Institutions),
            Instruments = TermsNamed(recommendation?.Instruments, vocabularies.Instruments),
            Topics = TermsNamed(entry.Topics, vocabularies.Topics),
            Acts = TermsNamed(entry.Acts, vocabularies.Acts),
            Documents = TermsNamed(entry.PolicyDocuments, vocabularies.PolicyDocuments),
            Links = EntriesNamed(entry.Links, library),
            Response = recommendation?.Answer,
            Withdrawal = WithdrawalOf(entry),
            Passages = PassagesOf(entry, anchor => request.Absolute(Routes.Passage(entry, anchor))),
            Sources = SourcesOf(entry),
        };
    }

    /// <param name="entry">The entry.</param>
    /// <param name="addressOf">Makes the permanent address of a passage from its anchor.</param>
    public static IReadOnlyList<PassageAnswer> PassagesOf(Entry entry, Func<string, Uri> addressOf) =>
        [.. entry.Body.Passages.Select(passage => new PassageAnswer(passage.Number, passage.Anchor, addressOf(passage.Anchor), passage.Section, passage.Text))];

    public static IReadOnlyList<SourceAnswer> SourcesOf(Entry entry) =>
        [.. entry.Sources.Select(source => new SourceAnswer(source.Title, source.Publisher, source.Address, source.Date?.ToString(), source.Page, source.Fact))];

    public static WithdrawalAnswer? WithdrawalOf(Entry entry) =>
        entry.Withdrawal is { } withdrawal ? new WithdrawalAnswer(withdrawal.Date.ToString(), withdrawal.Reason, withdrawal.Successor) : null;

    private static NamedAnswer? EntryNamed(string? id, Library library) => id is null ? null : new NamedAnswer(id, library.MarkedTitleOf(id));

    private static IReadOnlyList<NamedAnswer> EntriesNamed(IReadOnlyList<string> ids, Library library) =>
        [.. ids.Select(id => new NamedAnswer(id, library.MarkedTitleOf(id)))];

    private static IReadOnlyList<NamedAnswer> TermsNamed(IReadOnlyList<string>? ids, Vocabulary vocabulary) =>
        [.. (ids ?? []).Select(id => new NamedAnswer(id, vocabulary.NameOf(id)))];
}
