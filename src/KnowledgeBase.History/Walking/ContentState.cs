using System.Collections.Immutable;

namespace KnowledgeBase.History.Walking;

/// <summary>The entries' files after one commit; shares what it can with the state it was made from.</summary>
internal sealed class ContentState
{
    private readonly ImmutableDictionary<string, FileState> _files;
    private readonly ImmutableDictionary<string, ImmutableSortedSet<string>> _paths;

    private ContentState(ImmutableDictionary<string, FileState> files, ImmutableDictionary<string, ImmutableSortedSet<string>> paths) =>
        (_files, _paths) = (files, paths);

    public static ContentState Empty { get; } = new(
        ImmutableDictionary.Create<string, FileState>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal));

    /// <summary>The state after some files changed.</summary>
    /// <param name="changes">Paths with what stands there now; null for a file that went.</param>
    /// <param name="ids">Identifiers whose files are others now.</param>
    public ContentState With(IEnumerable<(string Path, FileState? After)> changes, out IReadOnlySet<string> ids)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var (files, paths) = (_files.ToBuilder(), _paths.ToBuilder());
        foreach (var (path, after) in changes)
        {
            if (files.Remove(path, out var before))
            {
                touched.Add(before.Id);
                paths[before.Id] = paths[before.Id].Remove(path);
                if (paths[before.Id].IsEmpty)
                    paths.Remove(before.Id);
            }

            if (after is null)
                continue;

            touched.Add(after.Id);
            files[path] = after;
            paths[after.Id] = paths.GetValueOrDefault(after.Id, ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Add(path);
        }

        ids = touched;
        return new ContentState(files.ToImmutable(), paths.ToImmutable());
    }

    /// <summary>The file that an entry is read from; null when there is none.</summary>
    /// <remarks>Of several with one identifier it is the one that a library would serve: one without faults, named after the identifier.</remarks>
    public (string Path, FileState State)? Find(string id)
    {
        if (!_paths.TryGetValue(id, out var paths))
            return null;

        var owner = paths
            .OrderByDescending(path => _files[path].IsReadable)
            .ThenByDescending(path => Path.GetFileNameWithoutExtension(path) == id)
            .First();
        return (owner, _files[owner]);
    }
}
