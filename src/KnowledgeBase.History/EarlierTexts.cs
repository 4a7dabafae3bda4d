using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History;

/// <summary>What the entries of a library said before, as far as the history of their folder was read.</summary>
/// <remarks>
/// It reads when it is first asked, then only what is new: the past does not change, so an edit of the content costs no more
/// than looking up which of its states are known. Of a state only its texts are kept. Any number of threads may ask.
/// </remarks>
/// <param name="history">The history.</param>
/// <param name="options">What to leave out of earlier content.</param>
/// <param name="now">The library of the moment.</param>
public sealed class EarlierTexts(ContentHistory history, ContentOptions options, Func<Library> now) : IEntryVersions
{
    /// <summary>Commits whose states are known, the newest: reading one goes through all files of its content, though it parses only those that differ from now.</summary>
    public const int MostCommits = 200;

    private readonly Lock _reading = new();
    private Known _known = Known.Nothing;

    public string State => history.Current.Head ?? "";

    public IReadOnlyList<EarlierText> EarlierOf(string id) => Read().ByEntry[id].ToList();

    private Known Read()
    {
        lock (_reading)
        {
            var (library, past) = (now(), history.Current);
            if (_known.Library != library || _known.Past != past)
                _known = ReadOn(library, past);

            return _known;
        }
    }

    private Known ReadOn(Library library, HistorySnapshot past)
    {
        var texts = new Dictionary<PastState, EarlierText?>();
        var commits = library.Entries
            .SelectMany(entry => StatesBefore(entry, past))
            .GroupBy(state => state.Revision.Commit)
            .OrderByDescending(commit => commit.Max(state => state.Revision.Date))
            .Take(MostCommits);
        foreach (var commit in commits)
            Add(commit.ToList(), library, texts);

        return new Known(library, past, texts);
    }

    private void Add(List<(string Id, EntryRevision Revision)> states, Library library, Dictionary<PastState, EarlierText?> texts)
    {
        // Read when the first state asks for it that is not known yet; what cannot be read may be next time, when somebody has ended writing to the repository.
        var then = new Lazy<Library?>(() => history.LibraryAt(states[0].Revision.Commit, options, library));
        foreach (var (id, revision) in states)
        {
            var state = new PastState(id, revision.Version!.Value);
            if (_known.Texts.TryGetValue(state, out var text))
                texts[state] = text;
            else if (then.Value is { } read)
                texts[state] = read.TryFind(id, out var entry) ? EarlierText.Of(entry, DateOnly.FromDateTime(revision.Date.Date)) : null;
        }
    }

    private static IEnumerable<(string Id, EntryRevision Revision)> StatesBefore(Entry entry, HistorySnapshot past) =>
        (past.Find(entry.Id)?.Before(entry.Version) ?? []).Select(revision => (entry.Id, revision));

    private readonly record struct PastState(string Id, EntryVersion Version);

    /// <summary>What was read, in the order of the commits.</summary>
    /// <param name="Library">The library whose earlier states these are.</param>
    /// <param name="Past">The history they are from.</param>
    /// <param name="Texts">The text of each state that could be read; null for one that is left out.</param>
    private sealed record Known(Library? Library, HistorySnapshot? Past, Dictionary<PastState, EarlierText?> Texts)
    {
        public static Known Nothing { get; } = new(null, null, []);

        public ILookup<string, EarlierText> ByEntry { get; } = Texts.Where(state => state.Value is not null).ToLookup(state => state.Key.Id, state => state.Value!);
    }
}
