using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>Opens the product's analysis of words afresh: from its resources, or from what a part of a dictionary teaches.</summary>
public static class ShippedLemmas
{
    private static readonly string[] Resources = [Lexicon.ResourceName, SuffixRules.ResourceName];

    /// <summary>Bytes of both resources as they ship.</summary>
    public static long Size => Resources.Sum(name =>
    {
        using var stream = Open(name);
        return stream.Length;
    });

    public static LemmaStemmer Load()
    {
        using var lexicon = Open(Lexicon.ResourceName);
        using var rules = Open(SuffixRules.ResourceName);
        return Read(lexicon, rules);
    }

    /// <summary>What the product would be if the dictionary had these words alone.</summary>
    /// <param name="words">Words in ordinal order of their forms.</param>
    public static LemmaStemmer TrainedOn(IReadOnlyList<VocabularyWord> words)
    {
        using var lexicon = new MemoryStream(LexiconCompiler.CompileForms(words));
        using var rules = new MemoryStream(PatchAutomatonWriter.Write(SuffixRuleTrainer.Learn(words)));
        return Read(lexicon, rules);
    }

    private static LemmaStemmer Read(Stream packedLexicon, Stream packedRules)
    {
        var lexicon = new Lexicon(PatchAutomatonReader.Read(packedLexicon));
        return new LemmaStemmer(lexicon, new SuffixRules(PatchAutomatonReader.Read(packedRules), lexicon));
    }

    private static Stream Open(string name) => typeof(Lexicon).Assembly.GetManifestResourceStream(name)!;
}
