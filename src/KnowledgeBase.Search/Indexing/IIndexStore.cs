using KnowledgeBase.Content;

namespace KnowledgeBase.Search.Indexing;

/// <summary>A place that keeps an index.</summary>
internal interface IIndexStore : IDisposable
{
    /// <summary>Brings the index up to date with the library by the least work and opens it; the caller disposes of the reader.</summary>
    OpenedIndex Open(Library library, IProgress<IndexProgress>? progress);
}
