using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training.Dictionaries;
using KnowledgeBase.Polish.Training.Likelihoods;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Compiles the third resource of the Polish analysis: the forms that mean less than the lexicon says.</summary>
public static class LikelyReadingsCompiler
{
    /// <param name="entries">The dictionary.</param>
    /// <param name="counts">How often each form stands in text.</param>
    public static CompiledLikelyReadings Compile(IEnumerable<DictionaryEntry> entries, IReadOnlyDictionary<string, double> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var paradigms = Paradigms.From(entries);
        var model = ReadingModel.Estimate(paradigms, [.. paradigms.Forms.Select(form => counts.GetValueOrDefault(form))]);
        var readings = new FormReadings(paradigms, model);
        var likely = new LikelyLemmas(readings);

        var keys = new SortedDictionary<string, Patch[]>(StringComparer.Ordinal);
        foreach (var (form, lemmas) in likely.Exceptions())
            keys.Add(form, PatchFinder.FindAll(form, lemmas));
        var forms = keys.Count;
        foreach (var (spelling, lemmas) in new LikelyRespellings(readings, likely).Exceptions())
            keys.Add(LikelyReadings.RespellingMark + spelling, PatchFinder.FindAll(spelling, lemmas));
        return new CompiledLikelyReadings(forms, keys.Count - forms, PatchAutomatonWriter.Write([.. keys]));
    }
}

/// <summary>The resource, packed, with the numbers of forms and of spellings without Polish letters it lists.</summary>
public sealed record CompiledLikelyReadings(int Forms, int Spellings, byte[] Content);
