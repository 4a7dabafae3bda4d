namespace KnowledgeBase.History;

/// <summary>The history of a content folder as it was read last.</summary>
public sealed class HistorySnapshot
{
    private readonly IReadOnlyDictionary<string, EntryHistory> _entries;

    // By their identifiers, each with the commit after which the content became what it was after this one.
    private readonly IReadOnlyDictionary<string, ContentCommit?> _commits;
    private readonly string[] _ids;

    private HistorySnapshot(
        string? head, HistoryAbsence? absence, IReadOnlyDictionary<string, EntryHistory> entries, IReadOnlyDictionary<string, ContentCommit?> commits)
    {
        (Head, Absence, _entries, _commits) = (head, absence, entries, commits);
        _ids = [.. commits.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The newest commit: 40 hexadecimal digits; null where there is no history.</summary>
    public string? Head { get; }

    /// <summary>Why there is no history; null when there is one.</summary>
    public HistoryAbsence? Absence { get; }

    /// <summary>The history of every entry that ever was, in no order.</summary>
    public IEnumerable<EntryHistory> Entries => _entries.Values;

    /// <summary>An entry's history; null for an identifier that never was, and wherever there is no history.</summary>
    public EntryHistory? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>The newest state of the content; null where there is no history.</summary>
    public ContentCommit? Newest => Head is null ? null : _commits.GetValueOrDefault(Head);

    /// <summary>
    /// The state of the content after a commit that leads to the newest one; null for any other text, for a beginning that
    /// several commits share, and for a time before the folder was there.
    /// </summary>
    /// <param name="name">The commit's identifier, or at least its first <see cref="ContentCommit.LeastDigits"/> digits.</param>
    public ContentCommit? FindCommit(string? name)
    {
        if (!ContentCommit.IsName(name))
            return null;

        var digits = name!.ToLowerInvariant();
        var place = PlaceOf(digits);
        return IsNamed(place) && !IsNamed(place + 1) ? _commits[_ids[place]] : null;

        bool IsNamed(int at) => at < _ids.Length && _ids[at].StartsWith(digits, StringComparison.Ordinal);
    }

    internal static HistorySnapshot Without(HistoryAbsence absence) => new(null, absence, new Dictionary<string, EntryHistory>(), new Dictionary<string, ContentCommit?>());

    internal static HistorySnapshot Of(string head, IReadOnlyDictionary<string, EntryHistory> entries, IReadOnlyDictionary<string, ContentCommit?> commits) =>
        new(head, null, entries, commits);

    /// <summary>The place of the first commit whose identifier does not come before the digits.</summary>
    private int PlaceOf(string digits)
    {
        var place = Array.BinarySearch(_ids, digits, StringComparer.Ordinal);
        return place < 0 ? ~place : place;
    }
}
