using KnowledgeBase.Content;

namespace KnowledgeBase.Search;

/// <summary>Answers searches from the index of one library; safe for use from several threads.</summary>
public sealed class SearchEngine : IDisposable
{
    /// <summary>Opens the index in the folder, bringing it up to date with the library first.</summary>
    /// <param name="folder">The index folder; made when missing.</param>
    /// <param name="library">The content that is to be searched.</param>
    /// <param name="progress">Told after each entry indexed.</param>
    /// <exception cref="IndexUnavailableException">The folder cannot be written or is in use.</exception>
    public static SearchEngine Open(string folder, Library library, IProgress<IndexProgress>? progress = null) =>
        throw new NotSupportedException();

    /// <summary>What was done to bring the index up to date when it was last opened or updated.</summary>
    public IndexReport Report => throw new NotSupportedException();

    /// <summary>The content that answers.</summary>
    public Library Library => throw new NotSupportedException();

    public SearchResponse Search(SearchRequest request) => throw new NotSupportedException();

    /// <summary>Marks in a text the words that the query would match there.</summary>
    public HighlightedText Highlight(string query, string text) => throw new NotSupportedException();

    /// <summary>Brings the index up to date with a newer state of the content and answers from it; searches under way end undisturbed.</summary>
    public IndexReport Update(Library library) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
