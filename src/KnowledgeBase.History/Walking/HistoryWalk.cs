using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using LibGit2Sharp;

namespace KnowledgeBase.History.Walking;

/// <summary>Goes from commit to commit, each after the ones it was made from, and notes what each did to the entries.</summary>
internal sealed class HistoryWalk
{
    private readonly ContentRepository _repository;
    private readonly Dictionary<string, List<EntryRevision>> _revisions;
    private readonly Dictionary<string, ContentState> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<(ObjectId, string), FileState?> _files = [];
    private readonly Dictionary<string, ContentCommit?> _commits;

    private HistoryWalk(ContentRepository repository, WalkedHistory start)
    {
        _repository = repository;
        _revisions = start.Revisions.ToDictionary(pair => pair.Key, pair => pair.Value.ToList(), StringComparer.Ordinal);
        _commits = start.Commits.ToDictionary(StringComparer.Ordinal);
        if (start.Head is { } head)
            _states[head] = start.State;
    }

    /// <summary>Reads on from what was walked before; from the beginning when it does not lead to the newest commit.</summary>
    /// <exception cref="LibGit2SharpException">The repository cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static WalkedHistory ReadOn(ContentRepository repository, WalkedHistory before, CancellationToken cancellation)
    {
        var head = repository.Head;
        var start = before.Head is { } known && repository.LeadsTo(known, head) ? before : WalkedHistory.Nothing;
        var walk = new HistoryWalk(repository, start);
        walk.Go(repository.Commits(start.Head), cancellation);
        return new WalkedHistory(head.Sha, walk.StateAfter(head), walk._revisions.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<EntryRevision>)pair.Value, StringComparer.Ordinal), walk._commits);
    }

    private void Go(IReadOnlyList<Commit> commits, CancellationToken cancellation)
    {
        // How many of the commits to come are made from each: a state nobody asks for any more is let go.
        var wanted = commits.SelectMany(commit => commit.Parents).CountBy(parent => parent.Sha).ToDictionary(StringComparer.Ordinal);
        foreach (var commit in commits)
        {
            cancellation.ThrowIfCancellationRequested();
            var parents = commit.Parents.ToList();
            _states[commit.Sha] = Step(commit, parents);
            _commits[commit.Sha] = OriginOf(commit, parents);
            foreach (var parent in parents.Where(parent => --wanted[parent.Sha] == 0))
                _states.Remove(parent.Sha);
        }
    }

    /// <summary>The commit after which the folder became what it is after this one: it changed nothing when a parent has the same folder.</summary>
    private ContentCommit? OriginOf(Commit commit, List<Commit> parents)
    {
        if (_repository.TreeOf(commit)?.Sha is not { } folder)
            return null;

        return parents.Where(parent => _repository.TreeOf(parent)?.Sha == folder).Select(parent => _commits.GetValueOrDefault(parent.Sha)).FirstOrDefault(origin => origin is not null)
            ?? new ContentCommit(commit.Sha, commit.Committer.When);
    }

    private ContentState Step(Commit commit, List<Commit> parents)
    {
        var befores = parents.ConvertAll(StateAfter);
        var first = befores.FirstOrDefault() ?? ContentState.Empty;
        var after = Change(first, parents.FirstOrDefault(), commit, out var ids);
        if (parents.Count < 2)
        {
            foreach (var id in ids)
                Note(id, first.Find(id), after.Find(id), commit);
            return after;
        }

        // What is joined is no change of its own, unless it is another state than the one noted last.
        var joined = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var (before, parent) in befores.Zip(parents).Skip(1))
        {
            _ = Change(before, parent, commit, out var others);
            joined.UnionWith(others);
        }

        foreach (var id in joined)
            NoteJoined(id, befores, after.Find(id), commit);

        return after;
    }

    private void Note(string id, (string Path, FileState State)? before, (string Path, FileState State)? after, Commit commit)
    {
        if (before?.State.Version == after?.State.Version)
            return;

        var last = _revisions.GetValueOrDefault(id)?[^1];
        if (last is not null && last.Version == after?.State.Version)
            return;

        Add(id, RevisionNotes.Of(last, before, after, commit));
    }

    private void NoteJoined(string id, List<ContentState> befores, (string Path, FileState State)? after, Commit commit)
    {
        var last = _revisions.GetValueOrDefault(id)?[^1];
        if (last?.Version == after?.State.Version)
            return;

        // Compared with the state that was noted last, where one of the joined commits still has it.
        var before = befores.Select(state => state.Find(id)).FirstOrDefault(found => found?.State.Version == last?.Version)
            ?? befores.Select(state => state.Find(id)).FirstOrDefault(found => found is not null);
        Add(id, RevisionNotes.Of(last, before, after, commit));
    }

    private void Add(string id, EntryRevision revision)
    {
        if (!_revisions.TryGetValue(id, out var revisions))
            _revisions[id] = revisions = [];

        revisions.Add(revision);
    }

    private ContentState StateAfter(Commit commit)
    {
        // The parents of a commit that was made from an older one than where this walk began are read as a whole.
        if (!_states.TryGetValue(commit.Sha, out var state))
            _states[commit.Sha] = state = Change(ContentState.Empty, null, commit, out _);

        return state;
    }

    private ContentState Change(ContentState before, Commit? parent, Commit commit, out IReadOnlySet<string> ids)
    {
        var old = parent is null ? null : _repository.TreeOf(parent);
        var changes = _repository.Differences(old, _repository.TreeOf(commit))
            .Where(change => ContentLayout.IsEntry(change.Path))
            .Select(change => (change.Path, change.After is { } file ? Read(change.Path, file) : null))
            .ToList();
        return before.With(changes, out ids);
    }

    /// <summary>The file; null for one that is too large to be content. Where it lies decides whether it has faults.</summary>
    private FileState? Read(string path, ObjectId id)
    {
        if (!_files.TryGetValue((id, path), out var file))
            _files[(id, path)] = file = _repository.Read(id, ContentFile.MaxLength, out _) is { } bytes ? FileState.Of(path, bytes) : null;

        return file;
    }
}

/// <summary>Where a walk ended.</summary>
/// <param name="Head">The last commit; null before the first.</param>
/// <param name="State">The entries' files after it.</param>
/// <param name="Revisions">What was noted of each entry, oldest first.</param>
/// <param name="Commits">All commits, each with the one after which the folder became what it was after it; null where it was not there.</param>
internal sealed record WalkedHistory(
    string? Head, ContentState State, IReadOnlyDictionary<string, IReadOnlyList<EntryRevision>> Revisions, IReadOnlyDictionary<string, ContentCommit?> Commits)
{
    public static WalkedHistory Nothing { get; } = new(null, ContentState.Empty, new Dictionary<string, IReadOnlyList<EntryRevision>>(), new Dictionary<string, ContentCommit?>());
}
