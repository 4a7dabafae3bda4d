using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.History;

/// <summary>The addresses of an entry's past.</summary>
public static class HistoryRoutes
{
    public static string History(EntryKind kind, string id) => $"{EntryKindNames.AddressOf(kind, id)}/historia";

    /// <summary>The permanent address of an entry as it was.</summary>
    public static string Version(EntryKind kind, string id, EntryVersion version) => $"{EntryKindNames.AddressOf(kind, id)}@{version}";

    public static string Difference(EntryKind kind, string id, EntryVersion before, EntryVersion after) =>
        $"{History(kind, id)}/{before}/{after}";
}
