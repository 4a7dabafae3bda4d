using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History;

/// <summary>All that is known of an entry's past.</summary>
/// <param name="Id">The entry's identifier, which it keeps when its file is renamed.</param>
/// <param name="Revisions">Newest first, at least one; the newest is how the repository has the entry now.</param>
public sealed record EntryHistory(string Id, IReadOnlyList<EntryRevision> Revisions)
{
    /// <summary>Whether the entry's file is no longer there.</summary>
    public bool IsRemoved => Revisions[0].Kind == RevisionKind.Removed;

    /// <summary>The newest revision after which the entry was in the state; null for a version that never was.</summary>
    public EntryRevision? Find(EntryVersion version) => Revisions.FirstOrDefault(revision => revision.Is(version));
}
