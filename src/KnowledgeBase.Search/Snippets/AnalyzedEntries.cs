using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Snippets;

/// <summary>Analyses the texts of hits when first shown, and keeps them as long as their library answers.</summary>
internal sealed class AnalyzedEntries
{
    /// <summary>
    /// Some 80 kB each: enough for the hits people look at, little enough when a crawler walks through all pages. A full
    /// cache is emptied, since what is shown often is back after its next showing.
    /// </summary>
    private const int Capacity = 1_000;

    private readonly ConcurrentDictionary<string, AnalyzedEntry> _entries = new(StringComparer.Ordinal);

    /// <param name="library">The content that is to answer.</param>
    /// <param name="previous">Those of the content it replaces; what has not changed is taken over.</param>
    public AnalyzedEntries(Library library, AnalyzedEntries? previous)
    {
        foreach (var (id, analyzed) in previous?._entries ?? [])
        {
            if (library.TryFind(id, out var entry) && entry.Fingerprint == analyzed.Fingerprint)
                _ = _entries.TryAdd(id, analyzed);
        }
    }

    /// <summary>Analyses what will be asked for on all processors: of a page of hits nothing else takes as long.</summary>
    public void Prepare(IReadOnlyList<Entry> entries)
    {
        var waiting = entries.Where(entry => !_entries.ContainsKey(entry.Id)).ToList();
        if (waiting.Count > 1)
            _ = Parallel.ForEach(waiting, entry => _ = Of(entry));
    }

    public AnalyzedEntry Of(Entry entry)
    {
        if (_entries.Count >= Capacity)
            _entries.Clear();

        // A page may still show the entry as it was before an update.
        var analyzed = _entries.GetOrAdd(entry.Id, static (_, entry) => AnalyzedEntry.Of(entry), entry);
        return analyzed.Fingerprint == entry.Fingerprint ? analyzed : AnalyzedEntry.Of(entry);
    }
}
