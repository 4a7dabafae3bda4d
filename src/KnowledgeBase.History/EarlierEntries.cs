using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History;

/// <summary>The entries of a library as they were before, for who looks for words that were changed since.</summary>
public static class EarlierEntries
{
    /// <summary>Commits that are read at most, the newest: a reading of the whole content each, of which only changed files are parsed.</summary>
    public const int MostCommits = 200;

    /// <summary>Every earlier state of each entry, the newest first; nothing where there is no history.</summary>
    /// <param name="history">The history, as far as it was read.</param>
    /// <param name="now">The entries.</param>
    /// <param name="options">What to leave out of earlier content.</param>
    public static ILookup<string, EarlierState> Of(ContentHistory history, Library now, ContentOptions options)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(now);
        var commits = now.Entries
            .SelectMany(entry => StatesBefore(entry, history.Current))
            .GroupBy(state => state.Revision.Commit)
            .OrderByDescending(commit => commit.Max(state => state.Revision.Date))
            .Take(MostCommits);
        return commits
            .SelectMany(commit => Read(commit, history, now, options))
            .ToLookup(state => state.Entry.Id, StringComparer.Ordinal);
    }

    // A state that comes back later is told of once, by its newest time.
    private static IEnumerable<(string Id, EntryRevision Revision)> StatesBefore(Entry entry, HistorySnapshot known) =>
        (known.Find(entry.Id)?.Revisions ?? [])
            .Where(revision => revision is { IsReadable: true, Version: not null } && !revision.Is(entry.Version))
            .DistinctBy(revision => revision.Version)
            .Select(revision => (entry.Id, revision));

    private static IEnumerable<EarlierState> Read(IEnumerable<(string Id, EntryRevision Revision)> states, ContentHistory history, Library now, ContentOptions options)
    {
        if (history.LibraryAt(states.First().Revision.Commit, options, now) is not { } then)
            yield break;

        foreach (var (id, revision) in states)
        {
            if (then.TryFind(id, out var entry))
                yield return new EarlierState(entry, revision);
        }
    }
}

/// <summary>An entry as it was, and the commit that made it so.</summary>
public sealed record EarlierState(Entry Entry, EntryRevision Revision);
