using KnowledgeBase.Content;

namespace KnowledgeBase.Search.Indexing;

/// <summary>A place that keeps an index.</summary>
internal interface IIndexStore : IDisposable
{
    /// <summary>Brings the index up to date with the library by the least work and opens it; the caller disposes of the reader.</summary>
    /// <param name="library">What is to be indexed.</param>
    /// <param name="progress">Told after each entry indexed.</param>
    /// <param name="cancellation">Stops between two entries; the index stays as it was.</param>
    OpenedIndex Open(Library library, IProgress<IndexProgress>? progress, CancellationToken cancellation);
}
