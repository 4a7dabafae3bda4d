using System.Collections.Concurrent;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Analyses entries on a thread of its own while another writes those that are ready; the order stays.</summary>
/// <remarks>
/// Two writers would number documents as chance has it, and equal hits are ordered by number: with one writer two
/// builds of the same library answer alike.
/// </remarks>
internal static class DocumentsAhead
{
    /// <summary>Enough to bridge the flushing of a few hundred kilobytes; each holds the terms of one entry.</summary>
    private const int Ready = 64;

    /// <summary>The documents in the order of the entries, each valid until the next one is asked for.</summary>
    public static IEnumerable<EntryDocument> Of(IEnumerable<IndexedEntry> entries, PolishText analysis)
    {
        using var free = new BlockingCollection<EntryDocument>();
        using var ready = new BlockingCollection<EntryDocument>();
        using var stopping = new CancellationTokenSource();
        for (var document = 0; document < Ready; document++)
            free.Add(new EntryDocument(analysis), CancellationToken.None);

        var making = Task.Run(() => Make(entries, free, ready, stopping.Token), CancellationToken.None);
        try
        {
            foreach (var document in ready.GetConsumingEnumerable(CancellationToken.None))
            {
                yield return document;
                free.Add(document, CancellationToken.None);
            }
        }
        finally
        {
            stopping.Cancel();
            making.GetAwaiter().GetResult();
        }
    }

    private static void Make(
        IEnumerable<IndexedEntry> entries, BlockingCollection<EntryDocument> free, BlockingCollection<EntryDocument> ready, CancellationToken stopping)
    {
        try
        {
            foreach (var entry in entries)
                ready.Add(free.Take(stopping).Of(entry), CancellationToken.None);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The writer failed and says why itself.
        }
        finally
        {
            ready.CompleteAdding();
        }
    }
}
