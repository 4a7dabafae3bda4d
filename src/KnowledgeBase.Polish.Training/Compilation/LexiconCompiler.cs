using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Compiles dictionary entries into the two resources of the Polish analysis, and checks what it wrote.</summary>
public static class LexiconCompiler
{
    public static CompiledLexicon Compile(IEnumerable<DictionaryEntry> entries)
    {
        var words = Vocabulary.From(entries);
        var lexicon = CompileForms(words);
        Validate(lexicon, words);

        var rules = SuffixRuleTrainer.Learn(words);
        return new CompiledLexicon(words.Length, lexicon, rules.Count, PatchAutomatonWriter.Write(rules));
    }

    /// <summary>The lexicon of any vocabulary, packed.</summary>
    /// <param name="words">Words in ordinal order of their forms.</param>
    public static byte[] CompileForms(IEnumerable<VocabularyWord> words) =>
        PatchAutomatonWriter.Write([.. words.Select(word => KeyValuePair.Create(word.Form, PatchFinder.FindAll(word.Form, word.Lemmas)))]);

    private static void Validate(byte[] lexicon, VocabularyWord[] words)
    {
        using var stream = new MemoryStream(lexicon);
        var automaton = PatchAutomatonReader.Read(stream);
        foreach (var word in words)
        {
            var state = automaton.Walk(PatchAutomaton.Root, word.Form);
            if (state == PatchAutomaton.NoState || !Lemmas(automaton.PatchesAt(state), word.Form).SequenceEqual(word.Lemmas))
                throw new InvalidDataException($"'{word.Form}' does not read back as written.");
        }

        var read = automaton.Entries().Count();
        if (read != words.Length)
            throw new InvalidDataException($"{read} forms read back, {words.Length} written.");
    }

    private static IEnumerable<string> Lemmas(PatchSet patches, string form) =>
        Enumerable.Range(0, patches.Count)
            .Select(i => patches[i].Apply(form))
            .Order(StringComparer.Ordinal);
}

/// <summary>The two resources, packed, with their sizes in forms and rules.</summary>
public sealed record CompiledLexicon(int Forms, byte[] Lexicon, int Rules, byte[] SuffixRules);
