using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Indexing;
using KnowledgeBase.Polish.Lemmas;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>How fast our analysis is: words to lemmas, texts to lemmas, and texts to all that the index holds.</summary>
public static class OurAnalysis
{
    private const int WarmUps = 20;
    private const int Passes = 7;

    public static void Measure(CorpusFolder corpus, Measured measured)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(measured);
        measured.Add("analysis resources ms", CpuClock.Milliseconds(() => _ = PolishText.Default));
        var words = corpus.Words();
        var lemmatizer = new Lemmatizer(new Lexicon(Load(Lexicon.ResourceName)), new SuffixRules(Load(SuffixRules.ResourceName)));
        measured.Add("token filter words/s", Rate(words.Length, () => Walk(new LemmaFilter(new WordStream(words), lemmatizer))));

        var texts = corpus.Entries().Take(1_000).Select(entry => entry.Body).ToList();
        var tokens = texts.Sum(text => QueryGenerator.Words(text).Count());
        using var analyzer = new PolishAnalyzer(PolishField.Lemma);
        measured.Add("analyzer words/s", Rate(tokens, () => texts.ForEach(text => Walk(analyzer.GetTokenStream("body", text)))));

        var reader = new TermReader(PolishText.Default);
        measured.Add("analyzer, exact and lemma at once, words/s", Rate(tokens, () => texts.ForEach(text => Walk(reader, text))));
    }

    private static void Walk(TokenStream stream)
    {
        var term = stream.GetAttribute<ICharTermAttribute>();
        var letters = 0;
        stream.Reset();
        while (stream.IncrementToken())
            letters += term.Length;

        stream.End();
        stream.Dispose();
        if (letters == 0)
            throw new InvalidOperationException("The stream was empty.");
    }

    private static void Walk(TermReader reader, string text)
    {
        for (reader.Read(text); reader.MoveNext();)
        {
            if (reader.Lemmas.Count == 0)
                throw new InvalidOperationException("A token has no lemma.");
        }
    }

    /// <summary>The middle of several passes, in units a second of this thread's processor time.</summary>
    private static double Rate(int units, Action pass)
    {
        for (var i = 0; i < WarmUps; i++)
            pass();

        var rates = new List<double>();
        for (var i = 0; i < Passes; i++)
        {
            var start = CpuClock.OfThread();
            pass();
            rates.Add(units * 1e9 / (CpuClock.OfThread() - start));
        }

        return rates.Order().ElementAt(Passes / 2);
    }

    private static PatchAutomaton Load(string name)
    {
        using var resource = typeof(PolishText).Assembly.GetManifestResourceStream(name)!;
        return PatchAutomatonReader.Read(resource);
    }
}
