using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.History;

/// <summary>The list of an entry's versions, for the entry's own page of history and for the pages that stand in for what is not there.</summary>
public sealed class HistoryPage
{
    private readonly Entry? _entry;
    private readonly EntryHistory? _history;

    /// <param name="id">The entry's identifier.</param>
    /// <param name="entry">The entry as it is now; null for one that was removed.</param>
    /// <param name="history">Its history; null where there is none.</param>
    /// <param name="absence">Why there is none for the whole content; null when there is one.</param>
    public HistoryPage(string id, Entry? entry, EntryHistory? history, HistoryAbsence? absence)
    {
        (_entry, _history) = (entry, history);
        Id = id;
        Absence = absence;
        Kind = entry?.Kind ?? history?.Kind ?? EntryKind.Programme;
        Rows = [.. RowsOf()];
    }

    public string Id { get; }

    public EntryKind Kind { get; }

    /// <summary>The entry's address, which it keeps when it is removed.</summary>
    public string Address => EntryKindNames.AddressOf(Kind, Id);

    /// <summary>The identifier as people write it.</summary>
    public string Signature => Id.ToUpperInvariant();

    /// <summary>The entry's title; of a removed one the identifier.</summary>
    public string Title => _entry?.Title ?? Signature;

    public bool IsExample => _entry?.IsExample ?? _history?.IsExample == true;

    /// <summary>Why nothing is known of earlier versions; null when something is.</summary>
    public HistoryAbsence? Absence { get; }

    /// <summary>When the entry was removed; null for one that is there.</summary>
    public PartialDate? Removed => _entry is null && _history?.IsRemoved == true ? VersionDates.Of(_history.Revisions[0]) : null;

    /// <summary>What is said of an entry that is not there.</summary>
    public string MissingHeading => _history?.IsRemoved == true ? Wording.Current.History.RemovedHeading : Wording.Current.History.HiddenHeading;

    /// <summary>The status of an answer in its place (HTTP): gone for good is only what was removed; a file with a fault comes back when it is mended.</summary>
    public int MissingStatus => _history?.IsRemoved == true ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;

    /// <summary>Why it is not there.</summary>
    public string MissingReason => Removed is { } removed ? Wording.Current.History.RemovedOn(Wording.Current.Dates.Of(removed)) : Wording.Current.History.HiddenReason;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RevisionRow> Rows { get; }

    private IEnumerable<RevisionRow> RowsOf()
    {
        var revisions = _history?.Revisions ?? [];
        var saved = _entry is null ? null : _history?.Find(_entry.Version);
        if (_entry is not null && saved is null)
            yield return Unsaved(_entry, revisions.Count > 0 ? revisions[0] : null);

        foreach (var revision in revisions)
            yield return RowOf(revision, _history!, isCurrent: revision == saved);
    }

    private RevisionRow Unsaved(Entry entry, EntryRevision? last) => new()
    {
        Version = entry.Version,
        IsCurrent = true,
        Changes = Absence is null ? [Wording.Current.History.Unsaved] : [],
        TextAddress = HistoryRoutes.Version(Kind, Id, entry.Version),
        DifferenceAddress = last is { Version: { } before, IsReadable: true } ? HistoryRoutes.Difference(Kind, Id, before, entry.Version) : null,
    };

    private RevisionRow RowOf(EntryRevision revision, EntryHistory history, bool isCurrent) => new()
    {
        Revision = revision,
        Date = VersionDates.Of(revision),
        Version = revision.Version,
        IsCurrent = isCurrent,
        Changes = ChangeTexts.Of(revision),
        TextAddress = revision is { Version: { } version, IsReadable: true } ? HistoryRoutes.Version(Kind, Id, version) : null,
        DifferenceAddress = HistoryRoutes.Difference(Kind, history, revision),
    };
}

/// <summary>One version in the list, or one removal.</summary>
public sealed record RevisionRow
{
    /// <summary>What the history has of it; null for a state that was not committed.</summary>
    public EntryRevision? Revision { get; init; }

    /// <summary>When it was committed; null for what was not.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Null for a removal.</summary>
    public EntryVersion? Version { get; init; }

    public bool IsCurrent { get; init; }

    /// <summary>What happened, a phrase each.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>Where the text is as it was; null where there is none to show.</summary>
    public string? TextAddress { get; init; }

    /// <summary>Where it is compared with the version it was made from; null where there is none.</summary>
    public string? DifferenceAddress { get; init; }
}
