using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Indexing;

namespace KnowledgeBase.Search.NearDuplicates;

/// <summary>The distinct shingles of an entry's own text.</summary>
internal sealed class ShingleSet
{
    private readonly ulong[] _sorted;

    public ShingleSet(ReadOnlySpan<ulong> shingles)
    {
        var sorted = shingles.ToArray();
        Array.Sort(sorted);
        _sorted = [.. sorted.Distinct()];
    }

    public int Count => _sorted.Length;

    public ReadOnlySpan<ulong> Elements => _sorted;

    /// <summary>The shingles of the passages; an addressee's answer is not the entry's own text.</summary>
    public static ShingleSet Of(Entry entry)
    {
        var (reader, shingles) = (new TermReader(PolishText.Default), new ShingleReader());
        foreach (var passage in entry.Body.Passages)
            Read(passage.Text, reader, shingles);

        return new ShingleSet(shingles.Shingles);
    }

    /// <summary>How much of what the two have they have in common, and how much of the smaller one is in the larger.</summary>
    public (double Resemblance, double Containment) Compare(ShingleSet other)
    {
        var shared = Shared(other);
        var (all, smaller) = (Count + other.Count - shared, Math.Min(Count, other.Count));
        return smaller == 0 ? (0, 0) : ((double)shared / all, (double)shared / smaller);
    }

    private static void Read(string text, TermReader reader, ShingleReader shingles)
    {
        for (reader.Read(text); reader.MoveNext();)
        {
            if (reader.Span == 1)
                shingles.Add(reader.LikelyLemma);
        }
    }

    private int Shared(ShingleSet other)
    {
        var (mine, theirs, shared) = (0, 0, 0);
        while (mine < _sorted.Length && theirs < other._sorted.Length)
        {
            var order = _sorted[mine].CompareTo(other._sorted[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
