using System.Globalization;
using KnowledgeBase.Content;
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
    /// Sixteen megabytes, Lucene's own choice, would write a library of a hundred thousand entries in dozens of segments
    /// and merge each of them several times over.
    /// </summary>
    private const double BufferMegabytes = 256;

    public static WrittenEntries Write(LuceneDirectory directory, Library library, IProgress<IndexProgress>? progress)
    {
        var entries = library.Entries.Select(entry => IndexedEntry.Of(entry, library));
        var stored = DirectoryReader.IndexExists(directory) ? StoredFingerprints(directory) : null;
        using var writer = new IndexWriter(directory, Configuration());
        var committed = false;
        try
        {
            var written = stored is null
                ? Fill(writer, entries, library.Entries.Count, progress)
                : Update(writer, entries, stored, library, progress);
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
        IndexWriter writer, IEnumerable<IndexedEntry> entries, Dictionary<string, string> stored, Library library, IProgress<IndexProgress>? progress)
    {
        var changed = entries.Where(entry => stored.GetValueOrDefault(entry.Id) != entry.Fingerprint).ToList();
        var gone = stored.Keys.Where(id => !library.TryFind(id, out _)).ToList();
        writer.DeleteDocuments([.. gone.Concat(changed.Select(entry => entry.Id).Where(stored.ContainsKey)).Select(id => new Term(FieldNames.Id, id))]);
        _ = Fill(writer, changed, changed.Count, progress);
        return new WrittenEntries(changed.Count, gone.Count);
    }

    /// <summary>Adds entries that the index does not hold, one by one: those of a large library are too many to be held at once.</summary>
    private static WrittenEntries Fill(IndexWriter writer, IEnumerable<IndexedEntry> entries, int count, IProgress<IndexProgress>? progress)
    {
        var done = 0;
        foreach (var document in Documents(entries, count))
        {
            writer.AddDocument(document.Document);
            progress?.Report(new IndexProgress(++done, count));
        }

        return new WrittenEntries(count, 0);
    }

    private static IEnumerable<EntryDocument> Documents(IEnumerable<IndexedEntry> entries, int count)
    {
        if (count >= WorthAThread && Environment.ProcessorCount > 1)
            return DocumentsAhead.Of(entries, PolishText.Default);

        var document = new EntryDocument(PolishText.Default);
        return entries.Select(document.Of);
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
