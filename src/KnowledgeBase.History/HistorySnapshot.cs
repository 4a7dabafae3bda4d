namespace KnowledgeBase.History;

/// <summary>The history of a content folder as it was read last.</summary>
public sealed class HistorySnapshot
{
    private readonly IReadOnlyDictionary<string, EntryHistory> _entries;

    private HistorySnapshot(string? head, HistoryAbsence? absence, IReadOnlyDictionary<string, EntryHistory> entries) =>
        (Head, Absence, _entries) = (head, absence, entries);

    /// <summary>The newest commit: 40 hexadecimal digits; null where there is no history.</summary>
    public string? Head { get; }

    /// <summary>Why there is no history; null when there is one.</summary>
    public HistoryAbsence? Absence { get; }

    /// <summary>The history of every entry that ever was, in no order.</summary>
    public IEnumerable<EntryHistory> Entries => _entries.Values;

    /// <summary>An entry's history; null for an identifier that never was, and wherever there is no history.</summary>
    public EntryHistory? Find(string id) => _entries.GetValueOrDefault(id);

    internal static HistorySnapshot Without(HistoryAbsence absence) => new(null, absence, new Dictionary<string, EntryHistory>());

    internal static HistorySnapshot Of(string head, IReadOnlyDictionary<string, EntryHistory> entries) => new(head, null, entries);
}
