using KnowledgeBase.Polish.Automata;
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
        return Pack(new FamilyBuilder(lexemes, finder, statistics).Build(list));
    }

    public static CompiledFamilies Pack(SortedDictionary<string, string[]> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var keys = roots.Select(pair => KeyValuePair.Create(pair.Key, Patches(pair.Key, pair.Value))).ToArray();
        return new CompiledFamilies(keys.Length, roots.Values.SelectMany(own => own).Distinct().Count(), PatchAutomatonWriter.Write(keys));
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

/// <summary>The packed families, with the numbers of words in them and of roots.</summary>
public sealed record CompiledFamilies(int Words, int Roots, byte[] Families);
