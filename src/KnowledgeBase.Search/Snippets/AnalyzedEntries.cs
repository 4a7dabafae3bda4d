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
    private readonly bool _holdsAll;

    /// <param name="library">The content that is to answer.</param>
    /// <param name="previous">Those of the content it replaces; what has not changed is taken over.</param>
    public AnalyzedEntries(Library library, AnalyzedEntries? previous)
    {
        _holdsAll = library.Entries.Count <= Capacity;
        foreach (var (id, analyzed) in previous?._entries ?? [])
        {
            if (library.TryFind(id, out var entry) && entry.Fingerprint == analyzed.Fingerprint)
                _ = _entries.TryAdd(id, analyzed);
        }
    }

    /// <summary>The texts of an entry of which little is searched and which may not be asked for again: kept only where there is room for all.</summary>
    /// <remarks>What outlives its page is moved through the collector's generations, and of a large library it is hardly ever shown again.</remarks>
    public AnalyzedEntry ForHit(Entry entry) => _holdsAll ? Of(entry) : AnalyzedEntry.Of(entry);

    public AnalyzedEntry Of(Entry entry)
    {
        if (_entries.Count >= Capacity)
            _entries.Clear();

        // A page may still show the entry as it was before an update.
        var analyzed = _entries.GetOrAdd(entry.Id, static (_, entry) => AnalyzedEntry.Of(entry), entry);
        return analyzed.Fingerprint == entry.Fingerprint ? analyzed : AnalyzedEntry.Of(entry);
    }
}
