using LibGit2Sharp;

namespace KnowledgeBase.History.Walking;

/// <summary>The repository around a content folder, open for reading.</summary>
internal sealed class ContentRepository : IDisposable
{
    private const string GitFolder = ".git";

    private readonly Repository _repository;
    private readonly string _path;

    // A site often runs as another user than the one who updates its copy, which git would refuse. What that guards against,
    // a stranger's settings that name programs to run, cannot happen here: this library runs none, and nothing is written.
    static ContentRepository() => GlobalSettings.SetOwnerValidation(false);

    /// <param name="repository">Closed with this.</param>
    /// <param name="path">The content folder below the repository's, with forward slashes; empty for the whole.</param>
    private ContentRepository(Repository repository, string path) => (_repository, _path) = (repository, path);

    /// <summary>The newest commit.</summary>
    public Commit Head => Find(HeadId!) ?? throw new NotFoundException("The repository lacks its newest commit.");

    /// <summary>The newest commit's identifier, told without reading an object; null when there is none.</summary>
    public string? HeadId => _repository.Refs.Head?.ResolveToDirectReference()?.TargetIdentifier;

    /// <summary>Opens the repository, of which no object may be read before <see cref="Check"/>; null with the reason when the folder has no history in it.</summary>
    /// <exception cref="LibGit2SharpException">The repository cannot be read.</exception>
    public static ContentRepository? Open(string folder, out HistoryAbsence absence)
    {
        absence = HistoryAbsence.NoRepository;
        if (Around(folder) is not { } root)
            return null;

        var path = Path.GetRelativePath(root, folder).Replace('\\', '/');
        var opened = new ContentRepository(new Repository(root), path == "." ? "" : path);
        if (!opened._repository.Info.IsShallow && opened.HeadId is not null)
            return opened;

        absence = opened._repository.Info.IsShallow ? HistoryAbsence.Shallow : HistoryAbsence.NoCommits;
        opened.Dispose();
        return null;
    }

    /// <summary>Makes sure that objects can be read.</summary>
    /// <exception cref="LibGit2SharpException">Some cannot.</exception>
    public void Check(LooseObjects objects, CancellationToken cancellation)
    {
        if (!objects.AreSound(_repository.Info.Path, cancellation))
            throw new LibGit2SharpException("The repository has a damaged object.");
    }

    /// <summary>The commit of an identifier; null when the repository does not have it.</summary>
    public Commit? Find(string commit) => _repository.Lookup<Commit>(commit);

    /// <summary>All commits that lead to the newest one, or those since another, each after the ones it was made from.</summary>
    public IReadOnlyList<Commit> Commits(string? since) =>
    [
        .. _repository.Commits.QueryBy(new CommitFilter
        {
            IncludeReachableFrom = Head,
            ExcludeReachableFrom = since,
            SortBy = CommitSortStrategies.Topological | CommitSortStrategies.Time | CommitSortStrategies.Reverse,
        }),
    ];

    /// <summary>Whether one commit is among those that lead to another.</summary>
    public bool LeadsTo(string earlier, Commit later) =>
        Find(earlier) is { } commit && _repository.ObjectDatabase.FindMergeBase(commit, later)?.Sha == commit.Sha;

    /// <summary>The content folder as of a commit; null when it was not there.</summary>
    public Tree? TreeOf(Commit commit) => _path.Length == 0 ? commit.Tree : commit.Tree[_path]?.Target as Tree;

    /// <summary>The entries' files that differ between two states of the folder; a path stands on each side on which it has a file.</summary>
    public IEnumerable<(string Path, ObjectId? Before, ObjectId? After)> Differences(Tree? before, Tree? after)
    {
        if (before?.Sha == after?.Sha)
            yield break;

        using var changes = _repository.Diff.Compare<TreeChanges>(before, after, new CompareOptions { Similarity = SimilarityOptions.None });
        foreach (var change in changes)
        {
            var path = change.Path.Replace('\\', '/');
            yield return (path, IdOf(change.OldMode, change.OldOid), IdOf(change.Mode, change.Oid));
        }
    }

    /// <summary>The bytes of a file; null when it is longer than content may be, with its length.</summary>
    public byte[]? Read(ObjectId id, long longest, out long length)
    {
        var blob = _repository.Lookup<Blob>(id) ?? throw new NotFoundException($"The repository lacks {id.Sha}.");
        length = blob.Size;
        if (length > longest)
            return null;

        using var stream = blob.GetContentStream();
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public void Dispose() => _repository.Dispose();

    private static ObjectId? IdOf(Mode mode, ObjectId id) =>
        mode is Mode.NonExecutableFile or Mode.ExecutableFile or Mode.NonExecutableGroupWritableFile ? id : null;

    /// <summary>The nearest folder, from the given one upwards, that is a working copy; in a further working copy <c>.git</c> is a file.</summary>
    private static string? Around(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            if (Path.Exists(Path.Combine(above.FullName, GitFolder)))
                return above.FullName;
        }

        return null;
    }
}
