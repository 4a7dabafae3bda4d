using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.History;

/// <summary>The history of the content while the site serves: read beside everything else, and read on when something is committed.</summary>
public sealed class LiveHistory : IDisposable
{
    private readonly ContentHistory _content;
    private readonly ContentOptions _options;
    private readonly EarlierLibraries _libraries;
    private readonly Lock _gate = new();
    private Task<HistorySnapshot>? _reading;
    private volatile KnownPast _known;

    public LiveHistory(SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _content = options.History ? ContentHistory.Open(options.Content) : ContentHistory.SwitchedOff;
        _options = new ContentOptions { IncludeExamples = options.IncludeExamples };
        _libraries = new EarlierLibraries(_options);
        _known = new KnownPast(_content.Current, new HashSet<string>());
    }

    /// <summary>What is known at this moment, without waiting for more.</summary>
    public HistorySnapshot Current => _known.Past;

    /// <summary>Another text whenever pages may say something else about the past.</summary>
    public string State => _known switch
    {
        { Past.Head: { } head, Fingerprints.Count: > 0 } => head,
        { Past.Head: { } head } => $"{head}?",
        var known => $"{known.Past.Absence}",
    };

    /// <summary>Looks whether something was committed, and reads it; those who ask meanwhile wait for the same.</summary>
    public Task<HistorySnapshot> ReadAsync()
    {
        lock (_gate)
        {
            return _reading is { IsCompleted: false } reading
                ? reading
                : _reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    public void Dispose() => _libraries.Dispose();

    /// <summary>The commit that has the whole content as it is in a library; null for edits that were not committed, and where nothing is known of the past.</summary>
    public ContentCommit? CommitOf(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var known = _known;
        return known.Fingerprints.Contains(library.Fingerprint) ? known.Past.Newest : null;
    }

    /// <summary>Reads the content as it was after a commit; null when that cannot be read.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="now">The content as it is now, of whose files only the different ones are parsed.</param>
    public Library? LibraryAt(ContentCommit commit, Library now)
    {
        ArgumentNullException.ThrowIfNull(commit);
        return _content.LibraryAt(commit.Id, _options, now);
    }

    /// <summary>What is known once the history is read, which it is soon after the start.</summary>
    public async Task<HistorySnapshot> KnownAsync() => Current.Absence == HistoryAbsence.Unread ? await ReadAsync() : Current;

    /// <summary>An entry's history as far as it may be shown: of sample material none where that is left out.</summary>
    public EntryHistory? Find(string id)
    {
        // Read once: another thread may read on meanwhile.
        var found = Current.Find(id);
        if (found is not { } history || _options.IncludeExamples)
            return found;

        var shown = history.Revisions.Where(revision => !ContentLayout.IsAmongExamples(revision.Path)).ToList();
        return shown.Count == 0 ? null : history with { Revisions = shown };
    }

    /// <summary>The same, once the history is read.</summary>
    public async Task<EntryHistory?> FindAsync(string id)
    {
        _ = await KnownAsync();
        return Find(id);
    }

    /// <summary>What the entries of a library said before, as far as is known when it is asked.</summary>
    public EarlierTexts EarlierTextsOf(Func<Library> now) => new(_content, _options, now);

    /// <summary>An entry as it was in one of its versions, with the content around it at that time; null for a version that is not known or cannot be shown.</summary>
    /// <param name="id">The entry's identifier.</param>
    /// <param name="version">The version.</param>
    /// <param name="now">The content as it is now.</param>
    public async Task<EarlierEntry?> ReadAsync(string id, EntryVersion version, Library now)
    {
        ArgumentNullException.ThrowIfNull(now);
        var revision = Find(id)?.Find(version);
        if (now.TryFind(id, out var current) && current.Version == version)
            return new EarlierEntry(current, now, revision);

        if (revision is null || await _libraries.AtAsync(revision.Commit, _content, now) is not { } then)
            return null;

        return then.TryFind(id, out var entry) && revision.Is(entry.Version) ? new EarlierEntry(entry, then, revision) : null;
    }

    // Published at once, so that no page says of a commit that the content is another one before that was looked at.
    private HistorySnapshot Read()
    {
        var past = _content.Read();
        if (past != _known.Past || (past.Head is not null && _known.Fingerprints.Count == 0))
            _known = new KnownPast(past, FingerprintsOf(past));

        return past;
    }

    // Where something else of the repository was committed, the content is what it was.
    private IReadOnlySet<string> FingerprintsOf(HistorySnapshot past) => past switch
    {
        { Head: null } => new HashSet<string>(),
        { Newest: { } newest } when newest == _known.Past.Newest && _known.Fingerprints.Count > 0 => _known.Fingerprints,
        { Head: { } head } => _content.FingerprintsAt(head, _options),
    };
}

/// <summary>What is known of the past: the history, and what its newest state of the content looks like to a site.</summary>
/// <param name="Past">The history.</param>
/// <param name="Fingerprints">The fingerprints that the content has when it is what was committed last.</param>
internal sealed record KnownPast(HistorySnapshot Past, IReadOnlySet<string> Fingerprints);

/// <summary>An entry in one of its versions.</summary>
/// <param name="Entry">As it was.</param>
/// <param name="Library">The content of that time, which names what the entry points to.</param>
/// <param name="Revision">When it became so; null for a state that was not committed.</param>
public sealed record EarlierEntry(Entry Entry, Library Library, EntryRevision? Revision);
