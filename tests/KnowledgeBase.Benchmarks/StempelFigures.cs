using KnowledgeBase.Polish.Stempel;
using Lucene.Net.Analysis;

namespace KnowledgeBase.Benchmarks;

/// <summary>What Stempel, the baseline, costs: loading its table, keeping it, stemming the text of the content.</summary>
public static class StempelFigures
{
    private const string Jar = "/usr/share/java/lucene-analyzers-stempel-8.7.0.jar";
    private const int Runs = 9;
    private const int Repeats = 20;

    /// <summary>The figures, or none where Lucene's jar is absent.</summary>
    public static IEnumerable<Figure> All()
    {
        if (!File.Exists(Jar))
            yield break;

        yield return Figure.Time("Stempel, table from the jar", null, Runs, () => _ = StempelResources.Open(Jar));
        yield return new Figure("Stempel, memory of table and stop words", "MB", null, [.. Enumerable.Range(0, Runs).Select(_ => Memory())]);

        var resources = StempelResources.Open(Jar);
        var words = Words(resources);
        yield return Throughput("Stempel, thousand words a second", words.Count, () => Stem(resources, words));
        yield return Throughput("Stempel as a token filter, thousand tokens a second", words.Count, () => Filter(resources, words));
    }

    private static double Memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var resources = StempelResources.Open(Jar);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(resources);
        return (after - before) / 1e6;
    }

    // The words that reach Stempel in an analyzer: in lower case, without stop words.
    private static List<string> Words(StempelResources resources)
    {
        var stopWords = resources.StopWords.ToHashSet();
        return [.. ContentFigures.Library.Entries
            .SelectMany(entry => entry.Body.Passages)
            .SelectMany(passage => passage.Text.ToLowerInvariant().Split([' ', '.', ',', ';', ':', '(', ')', '„', '”', '–', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => !stopWords.Contains(word))];
    }

    private static Figure Throughput(string name, int words, Action action)
    {
        action();
        return new Figure(name, "k", null, [.. Enumerable.Range(0, Runs).Select(_ => Repeats * words / Figure.Milliseconds(() => Repeat(action)))]);
    }

    private static void Repeat(Action action)
    {
        for (var repeat = 0; repeat < Repeats; repeat++)
            action();
    }

    private static void Stem(StempelResources resources, List<string> words)
    {
        var stem = new StemBuffer();
        foreach (var word in words)
            _ = resources.Stemmer.TryStem(word, stem);
    }

    private static void Filter(StempelResources resources, List<string> words)
    {
        using TokenStream stream = new StempelTokenFilter(new WordStream(words), resources.Stemmer);
        stream.Reset();
        while (stream.IncrementToken())
            continue;
        stream.End();
    }
}
