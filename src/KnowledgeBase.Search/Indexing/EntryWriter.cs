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
    public static WrittenEntries Write(LuceneDirectory directory, Library library, IProgress<IndexProgress>? progress)
    {
        var stored = DirectoryReader.IndexExists(directory) ? StoredFingerprints(directory) : [];
        var changed = library.Entries
            .Select(entry => IndexedEntry.Of(entry, library))
            .Where(entry => stored.GetValueOrDefault(entry.Id) != entry.Fingerprint)
            .ToList();
        var gone = stored.Keys.Where(id => !library.TryFind(id, out _)).ToList();

        using var writer = new IndexWriter(directory, Configuration());
        var committed = false;
        try
        {
            writer.DeleteDocuments([.. gone.Select(id => new Term(FieldNames.Id, id))]);
            Write(writer, changed, progress);
            writer.SetCommitData(IndexManifest.For(library).ToUserData());
            writer.Commit();
            committed = true;
        }
        finally
        {
            // Disposing would commit half of the work under the old manifest.
            if (!committed)
                writer.Rollback();
        }

        return new WrittenEntries(changed.Count, gone.Count);
    }

    private static void Write(IndexWriter writer, List<IndexedEntry> entries, IProgress<IndexProgress>? progress)
    {
        for (var done = 0; done < entries.Count; done++)
        {
            var document = EntryDocument.Of(entries[done], PolishText.Default);
            writer.UpdateDocument(new Term(FieldNames.Id, entries[done].Id), document);
            progress?.Report(new IndexProgress(done + 1, entries.Count));
        }
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
    };
}

/// <summary>How many entries were written and taken out.</summary>
internal readonly record struct WrittenEntries(int Written, int Removed);
