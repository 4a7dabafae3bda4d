using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Finds the patch that turns a form into its lemma.</summary>
public static class PatchFinder
{
    private const string Negation = "nie";
    private const string Superlative = "naj";

    /// <summary>The patch that keeps most of the form; of equals the one that drops no prefix.</summary>
    public static Patch Find(string form, string lemma)
    {
        var best = Find(form, lemma, 0);
        if (HasPrefix(form, Negation) || HasPrefix(form, Superlative))
            best = Better(best, Find(form, lemma, 3));
        if (HasPrefix(form, Negation + Superlative))
            best = Better(best, Find(form, lemma, 6));
        return best;
    }

    private static bool HasPrefix(string form, string prefix) =>
        form.Length > prefix.Length && form.StartsWith(prefix, StringComparison.Ordinal);

    private static Patch Find(string form, string lemma, int lead)
    {
        var kept = form.AsSpan(lead).CommonPrefixLength(lemma);
        return new Patch(lead, form.Length - lead - kept, lemma[kept..]);
    }

    private static Patch Better(Patch first, Patch second) =>
        Cost(second) < Cost(first) ? second : first;

    private static int Cost(Patch patch) => patch.Trail + patch.Suffix.Length;
}
