using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History;

/// <summary>All that is known of an entry's past.</summary>
/// <param name="Id">The entry's identifier, which it keeps when its file is renamed.</param>
/// <param name="Revisions">Newest first, at least one; the newest is how the repository has the entry now.</param>
public sealed record EntryHistory(string Id, IReadOnlyList<EntryRevision> Revisions)
{
    /// <summary>Whether the entry's file is no longer there.</summary>
    public bool IsRemoved => Revisions[0].Kind == RevisionKind.Removed;

    /// <summary>The entry's kind, of a removed one the last; null where no file of it tells.</summary>
    public EntryKind? Kind => Revisions.Select(revision => revision.EntryKind).FirstOrDefault(kind => kind is not null);

    /// <summary>Whether it is sample material, or was.</summary>
    public bool IsExample => Revisions.Any(revision => ContentLayout.IsAmongExamples(revision.Path));

    /// <summary>The newest revision after which the entry was in the state; null for a version that never was.</summary>
    public EntryRevision? Find(EntryVersion version) => Revisions.FirstOrDefault(revision => revision.Is(version));

    /// <summary>The other states that can be read, newest first, each by its newest revision: one that came back later is told of once.</summary>
    /// <param name="present">The state that is not wanted, usually the present one.</param>
    public IEnumerable<EntryRevision> Before(EntryVersion present) => Revisions
        .Where(revision => revision is { IsReadable: true, Version: not null } && !revision.Is(present))
        .DistinctBy(revision => revision.Version);
}
