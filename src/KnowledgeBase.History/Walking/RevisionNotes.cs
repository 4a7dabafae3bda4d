using KnowledgeBase.Content.Entries;
using LibGit2Sharp;

namespace KnowledgeBase.History.Walking;

/// <summary>Makes a note of what a commit did to an entry.</summary>
internal static class RevisionNotes
{
    /// <param name="last">The note before this one; null for the first.</param>
    /// <param name="before">The entry's file before the commit; null when it had none.</param>
    /// <param name="after">The entry's file after it; null when it has none.</param>
    /// <param name="commit">The commit.</param>
    public static EntryRevision Of(EntryRevision? last, (string Path, FileState State)? before, (string Path, FileState State)? after, Commit commit) => new()
    {
        Kind = KindOf(last, before?.State, after?.State),
        Version = after?.State.Version,
        OtherLineEnds = after?.State.OtherLineEnds,
        Before = before?.State.Version ?? (after is null ? null : LastVersion(last)),
        Changes = before is { } old && after is { } now ? now.State.ChangesFrom(old.State) : EntryChanges.None,
        Date = commit.Committer.When,
        Commit = commit.Sha,
        Path = (after ?? before)?.Path ?? last!.Path,
        EntryKind = (after ?? before)?.State.Kind ?? last?.EntryKind,
        IsReadable = after?.State.IsReadable ?? true,
    };

    private static RevisionKind KindOf(EntryRevision? last, FileState? before, FileState? after) => (before, after) switch
    {
        (_, null) => RevisionKind.Removed,
        (null, _) => last switch
        {
            null => RevisionKind.First,
            { Kind: RevisionKind.Removed } => RevisionKind.Returned,
            _ => RevisionKind.Changed,
        },
        _ when before.IsWithdrawn == after.IsWithdrawn => RevisionKind.Changed,
        _ => after.IsWithdrawn ? RevisionKind.Withdrawn : RevisionKind.Reinstated,
    };

    // A removal's own note tells what it removed.
    private static EntryVersion? LastVersion(EntryRevision? last) => last is null ? null : last.Version ?? last.Before;
}
