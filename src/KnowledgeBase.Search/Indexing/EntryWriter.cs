using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Brings an index to the state of a library in one commit, writing only the entries that differ.</summary>
internal static class EntryWriter
{
    /// <summary>So many entries take longer to write than a second thread to start.</summary>
    private const int WorthAThread = 100;

    /// <summary>
    /// Each thread's entries become segments of their own, which every query visits one after another. Their numbers are as
    /// chance has it; nothing that is shown depends on them.
    /// </summary>
    private const int MostThreads = 2;

    /// <summary>
    /// Sixteen megabytes, Lucene's own choice, would write a library of a hundred thousand entries in dozens of segments
    /// and merge each of them several times over.
    /// </summary>
    private const double BufferMegabytes = 256;

    /// <param name="directory">Where the index is or is to be.</param>
    /// <param name="library">What it is to hold.</param>
    /// <param name="progress">Told after each entry written.</param>
    /// <param name="cancellation">Stops between two entries, and leaves the index as it was.</param>
    public static WrittenEntries Write(LuceneDirectory directory, Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var stored = DirectoryReader.IndexExists(directory) ? StoredFingerprints(directory) : null;
        using var writer = new IndexWriter(directory, Configuration());
        var committed = false;
        try
        {
            var written = stored is null
                ? Fill(writer, library.Entries, library, progress, cancellation)
                : Update(writer, stored, library, progress, cancellation);
            writer.SetCommitData(IndexManifest.For(library).ToUserData());
            writer.Commit();
            committed = true;
            return written;
        }
        finally
        {
            // Disposing would commit half of the work under the old manifest.
            if (!committed)
                writer.Rollback();
        }
    }

    private static WrittenEntries Update(
        IndexWriter writer, Dictionary<string, string> stored, Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var changed = library.Entries.Where(entry => stored.GetValueOrDefault(entry.Id) != IndexedEntry.Of(entry, library).Fingerprint).ToList();
        var gone = stored.Keys.Where(id => !library.TryFind(id, out _)).ToList();
        writer.DeleteDocuments([.. gone.Concat(changed.Select(entry => entry.Id).Where(stored.ContainsKey)).Select(id => new Term(FieldNames.Id, id))]);
        _ = Fill(writer, changed, library, progress, cancellation);
        return new WrittenEntries(changed.Count, gone.Count);
    }

    /// <summary>Adds entries that the index does not hold.</summary>
    private static WrittenEntries Fill(
        IndexWriter writer, IReadOnlyList<Entry> entries, Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var (gate, done) = (new Lock(), 0);
        var threads = entries.Count < WorthAThread ? 1 : Math.Min(Environment.ProcessorCount, MostThreads);
        InParallel.TakeEach(entries, threads, () =>
        {
            var document = new EntryDocument(PolishText.Default);
            return entry =>
            {
                cancellation.ThrowIfCancellationRequested();
                writer.AddDocument(document.Of(IndexedEntry.Of(entry, library)));
                lock (gate)
                    progress?.Report(new IndexProgress(++done, entries.Count));
            };
        });

        return new WrittenEntries(entries.Count, 0);
    }

    private static Dictionary<string, string> StoredFingerprints(LuceneDirectory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        var live = MultiFields.GetLiveDocs(reader);
        return Enumerable.Range(0, reader.MaxDoc)
            .Where(doc => live is null || live.Get(doc))
            .Select(doc => reader.Document(doc))
            .ToDictionary(document => Stored(document, FieldNames.Id), document => Stored(document, FieldNames.Fingerprint), StringComparer.Ordinal);
    }

    private static string Stored(Document document, string field) => document.GetField(field).GetStringValue(CultureInfo.InvariantCulture);

    // Merges run within the commit: a library is too small for threads of their own to be worth their shutting down.
    private static IndexWriterConfig Configuration() => new(LuceneVersion.LUCENE_48, analyzer: null)
    {
        MergeScheduler = new SerialMergeScheduler(),
        UseCompoundFile = false,
        RAMBufferSizeMB = BufferMegabytes,
    };
}

/// <summary>How many entries were written and taken out.</summary>
internal readonly record struct WrittenEntries(int Written, int Removed);
