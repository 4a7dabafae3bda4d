using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Snippets;

/// <summary>The texts of hits, analysed when first searched, and kept as long as their library answers.</summary>
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

    public AnalyzedEntry Of(Entry entry)
    {
        if (_entries.Count >= Capacity)
            _entries.Clear();

        // A page may still show the entry as it was before an update.
        var analyzed = _entries.GetOrAdd(entry.Id, static (_, entry) => AnalyzedEntry.Of(entry), entry);
        return analyzed.Fingerprint == entry.Fingerprint ? analyzed : AnalyzedEntry.Of(entry);
    }
}
