using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;

namespace KnowledgeBase.Web.History;

/// <summary>The addresses of an entry's past.</summary>
public static class HistoryRoutes
{
    public static string History(EntryKind kind, string id) => $"{EntryKindNames.AddressOf(kind, id)}/historia";

    /// <summary>The permanent address of an entry as it was.</summary>
    public static string Version(EntryKind kind, string id, EntryVersion version) => $"{EntryKindNames.AddressOf(kind, id)}@{version}";

    public static string Difference(EntryKind kind, string id, EntryVersion before, EntryVersion after) =>
        $"{History(kind, id)}/{before}/{after}";

    /// <summary>Where a revision is compared with the state it was made from; null where either cannot be shown, or both are the same.</summary>
    public static string? Difference(EntryKind kind, EntryHistory history, EntryRevision revision)
    {
        ArgumentNullException.ThrowIfNull(history);
        return revision is { Version: { } after, Before: { } before, IsReadable: true } && before != after && history.Find(before)?.IsReadable == true
            ? Difference(kind, history.Id, before, after)
            : null;
    }
}
