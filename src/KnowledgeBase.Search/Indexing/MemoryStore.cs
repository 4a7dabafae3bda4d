using KnowledgeBase.Content;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace KnowledgeBase.Search.Indexing;

/// <summary>An index that lives as long as its engine.</summary>
internal sealed class MemoryStore : IIndexStore
{
    private readonly RAMDirectory _directory = new();

    public OpenedIndex Open(Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        if (CommitCheck.ManifestOf(_directory) == IndexManifest.For(library))
            return new OpenedIndex(DirectoryReader.Open(_directory), IndexAction.Opened, default);

        var action = DirectoryReader.IndexExists(_directory) ? IndexAction.Updated : IndexAction.Built;
        var entries = EntryWriter.Write(_directory, library, progress, cancellation);
        return new OpenedIndex(DirectoryReader.Open(_directory), action, entries);
    }

    public void Dispose() => _directory.Dispose();
}
