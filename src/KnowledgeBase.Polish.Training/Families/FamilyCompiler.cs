using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Training.Compilation;
using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Compiles dictionary entries and the list of our own into the word families of the Polish analysis.</summary>
public static class FamilyCompiler
{
    public static CompiledFamilies Compile(IEnumerable<DictionaryEntry> entries, FamilyList list)
    {
        var lexemes = Lexemes.From(entries);
        var finder = new DerivationFinder(lexemes);
        var statistics = PatternStatistics.Learn(lexemes, finder);
        return Pack(new FamilyBuilder(lexemes, finder, statistics, list).Build(), lexemes);
    }

    /// <summary>Packs the roots of words and checks that every word of the dictionary reads back.</summary>
    public static CompiledFamilies Pack(SortedDictionary<string, string[]> roots, Lexemes lexemes)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var stored = RegularEntries.Remove(roots, lexemes);
        var keys = stored.Select(pair => KeyValuePair.Create(pair.Key, Patches(pair.Key, pair.Value))).ToArray();
        var packed = PatchAutomatonWriter.Write(keys);
        Validate(packed, roots, lexemes);
        return new CompiledFamilies(roots.Count, roots.Values.SelectMany(own => own).Distinct().Count(), keys.Length, packed);
    }

    private static void Validate(byte[] packed, SortedDictionary<string, string[]> roots, Lexemes lexemes)
    {
        using var stream = new MemoryStream(packed);
        var families = new WordFamilies(PatchAutomatonReader.Read(stream));
        foreach (var lexeme in lexemes.All.Where(lexeme => !lexeme.Is(WordClass.VerbalNoun)))
        {
            if (!families.FindRoots(lexeme.Lemma).SequenceEqual(roots.GetValueOrDefault(lexeme.Lemma) ?? [lexeme.Lemma]))
                throw new InvalidDataException($"'{lexeme.Lemma}' does not read back as written.");
        }
    }

    private static Patch[] Patches(string lemma, string[] roots) => [.. roots.Select(root => Find(lemma, root))];

    // Unlike a form's lemma, a root may stand anywhere in the word: współ|finansować.
    private static Patch Find(string lemma, string root)
    {
        var best = PatchFinder.Find(lemma, root);
        for (var lead = 1; lead < lemma.Length; lead++)
        {
            var kept = lemma.AsSpan(lead).CommonPrefixLength(root);
            if (lead + lemma.Length - lead - kept + root.Length - kept < best.Lead + best.Trail + best.Suffix.Length)
                best = new Patch(lead, lemma.Length - lead - kept, root[kept..]);
        }

        return best;
    }
}

/// <summary>The packed families, with the numbers of derived words, of roots and of words stored.</summary>
public sealed record CompiledFamilies(int Words, int Roots, int Stored, byte[] Packed);
