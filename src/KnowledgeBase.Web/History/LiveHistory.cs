using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.History;

/// <summary>The history of the content while the site serves: read beside everything else, and read on when something is committed.</summary>
public sealed class LiveHistory(SiteOptions options) : IDisposable
{
    private readonly ContentHistory _content = options.History ? ContentHistory.Open(options.Content) : ContentHistory.SwitchedOff;
    private readonly EarlierLibraries _libraries = new(new ContentOptions { IncludeExamples = options.IncludeExamples });
    private readonly Lock _gate = new();
    private Task<HistorySnapshot>? _reading;

    /// <summary>What is known at this moment, without waiting for more.</summary>
    public HistorySnapshot Current => _content.Current;

    /// <summary>Another text whenever pages may say something else about the past.</summary>
    public string State => Current.Head ?? $"{Current.Absence}";

    /// <summary>Looks whether something was committed, and reads it; those who ask meanwhile wait for the same.</summary>
    public Task<HistorySnapshot> ReadAsync()
    {
        lock (_gate)
        {
            return _reading is { IsCompleted: false } reading
                ? reading
                : _reading = Task.Factory.StartNew(() => _content.Read(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    public void Dispose() => _libraries.Dispose();

    /// <summary>An entry's history as far as it may be shown: of sample material none where that is left out.</summary>
    public EntryHistory? Find(string id)
    {
        // Read once: another thread may read on meanwhile.
        var found = Current.Find(id);
        if (found is not { } history || options.IncludeExamples)
            return found;

        var shown = history.Revisions.Where(revision => !ContentLayout.IsAmongExamples(revision.Path)).ToList();
        return shown.Count == 0 ? null : history with { Revisions = shown };
    }

    /// <summary>What the entries of a library said before, as far as is known when it is asked.</summary>
    public EarlierTexts EarlierTextsOf(Func<Library> now) => new(_content, new ContentOptions { IncludeExamples = options.IncludeExamples }, now);

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
}

/// <summary>An entry in one of its versions.</summary>
/// <param name="Entry">As it was.</param>
/// <param name="Library">The content of that time, which names what the entry points to.</param>
/// <param name="Revision">When it became so; null for a state that was not committed.</param>
public sealed record EarlierEntry(Entry Entry, Library Library, EntryRevision? Revision);
