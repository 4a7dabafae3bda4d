using System.Collections.Concurrent;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using Lucene.Net.Index;

namespace KnowledgeBase.Search.Segments;

/// <summary>The terms of one segment; those asked for lately are kept in memory, up to a limit.</summary>
/// <remarks>
/// Lucene reads postings through buffers of files, a byte at a time and anew for every query; at ten thousand entries
/// that took most of a query's time. When the younger half of the memory is full, the older half is forgotten: an
/// approximation of least recently used that takes no lock to read.
/// </remarks>
internal sealed class SegmentTerms(AtomicReader segment, FieldLengths lengths, long memory)
{
    private volatile ConcurrentDictionary<FlavouredTerm, TermFields> _younger = [];
    private volatile ConcurrentDictionary<FlavouredTerm, TermFields> _older = [];
    private readonly ConcurrentBag<TermLookup> _lookups = [];
    private long _size;

    /// <summary>Whether the term is in memory.</summary>
    public bool Keeps(FlavouredTerm term) => _younger.ContainsKey(term) || _older.ContainsKey(term);

    /// <summary>Where the term stands.</summary>
    public TermFields Find(FlavouredTerm term)
    {
        if (_younger.TryGetValue(term, out var found))
            return found;

        if (!_older.TryGetValue(term, out found))
            found = Read(term);

        Keep(term, found);
        return found;
    }

    /// <summary>Reads the positions of a term that was found; by any thread, now and then by two.</summary>
    /// <param name="term">The term.</param>
    /// <param name="field">A field in which it was found.</param>
    /// <param name="count">How many there are.</param>
    public int[] ReadPositions(FlavouredTerm term, TextField field, int count)
    {
        var lookup = Take();
        var positions = lookup.PositionsOf(term, field, count);
        _lookups.Add(lookup);
        Count(sizeof(int) * (long)count);
        return positions;
    }

    private void Keep(FlavouredTerm term, TermFields found)
    {
        if (_younger.TryAdd(term, found))
            Count(found.Size);
    }

    private void Count(long kept)
    {
        if (Interlocked.Add(ref _size, kept) <= memory / 2)
            return;

        // Two threads may both come here: one half is then forgotten early, which costs time alone.
        _size = 0;
        _older = _younger;
        _younger = [];
    }

    private TermFields Read(FlavouredTerm term)
    {
        var lookup = Take();
        var found = lookup.Find(term, this);
        _lookups.Add(lookup);
        return found;
    }

    private TermLookup Take() => _lookups.TryTake(out var free) ? free : new TermLookup(segment, lengths);
}
