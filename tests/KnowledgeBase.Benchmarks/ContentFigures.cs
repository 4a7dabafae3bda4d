using KnowledgeBase.Content;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks;

/// <summary>Reading and indexing the repository's own content.</summary>
public static class ContentFigures
{
    private const int Runs = 9;

    public static Library Library { get; } = new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions());

    public static Figure Read() => Figure.Time(
        $"read and check {Library.Entries.Count} entries",
        null,
        Runs,
        () => new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()));

    public static Figure FullIndex() => Figure.Time(
        "full index of the content",
        "2000 ms",
        Runs,
        () =>
        {
            using var folder = new TemporaryFolder();
            using var engine = SearchEngine.Open(folder.FullPath, Library);
            if (engine.Report.Written != Library.Entries.Count)
                throw new InvalidOperationException("Not every entry was indexed.");
        });
}
