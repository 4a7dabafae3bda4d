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

    /// <summary>
    /// The patches that turn a form into each of its lemmas, in an order of their own, not that of the lemmas: equal sets must
    /// be one set for states to merge.
    /// </summary>
    public static Patch[] FindAll(string form, IEnumerable<string> lemmas) =>
        [.. lemmas.Select(lemma => Find(form, lemma))
            .OrderBy(patch => patch.Lead)
            .ThenBy(patch => patch.Trail)
            .ThenBy(patch => patch.Suffix, StringComparer.Ordinal)];

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
