using System.Globalization;
using KnowledgeBase.Benchmarks.Comparison;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Benchmarks.Load;

/// <summary>The repository's content with as many generated recommendations beside it as asked for, as files.</summary>
internal static class GeneratedContent
{
    private const int WordsOfParagraph = 45;

    /// <param name="folder">Where it is written.</param>
    /// <param name="count">Number of generated entries.</param>
    /// <returns>The generated texts.</returns>
    public static IReadOnlyList<GeneratedEntry> Write(TemporaryFolder folder, int count)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Content, "*", SearchOption.AllDirectories))
            _ = folder.Write(Path.GetRelativePath(RepositoryPaths.Content, file), File.ReadAllBytes(file));

        // Each has its facets from a sample of the content, and its text from the generator.
        var samples = ContentFigures.Library.OfKind<Recommendation>().Where(entry => entry.IsExample).ToList();
        List<GeneratedEntry> entries = [.. new CorpusGenerator().Make(count)];
        foreach (var (number, entry) in entries.Index())
            _ = folder.Write(Path.Combine("przyklady", "rekomendacje", $"przyklad-{entry.Id}.md"), Markdown(entry, samples[number % samples.Count]));

        return entries;
    }

    private static string Markdown(GeneratedEntry entry, Recommendation sample) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        id: przyklad-{entry.Id}
        typ: rekomendacja
        tytul: "{entry.Title}"
        streszczenie: "{QueryGenerator.Words(entry.Body).Take(20).Aggregate((left, right) => left + " " + right)}"
        data: {entry.Year}
        przyklad: true
        edycja: {sample.Edition}
        siec: {sample.Network}
        tematy: [{string.Join(", ", sample.Topics)}]
        adresat: [{string.Join(", ", sample.Addressees)}]
        instrument: [{string.Join(", ", sample.Instruments)}]
        status: {sample.Status}
        ---
        ## Wyzwanie

        {string.Join("\n\n", entry.Body.Split(' ').Chunk(WordsOfParagraph).Select(words => string.Join(' ', words)))}

        """);
}
