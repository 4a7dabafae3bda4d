using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Polish.Families;

/// <summary>
/// Says which lemmas are derived from one another: those of one family (finansować, finansowy, dofinansować) share a root.
/// Immutable, so safe for use from several threads.
/// </summary>
public sealed class WordFamilies
{
    /// <summary>File and resource name of the families that ship with this library.</summary>
    public const string ResourceName = "families.br";

    private readonly PatchAutomaton _automaton;

    public WordFamilies(PatchAutomaton automaton)
    {
        ArgumentNullException.ThrowIfNull(automaton);
        _automaton = automaton;
    }

    /// <summary>
    /// Adds the roots of a lemma given in lower case: one as a rule, several for a word that belongs to several families
    /// (bielski: Bielsko, Bielsk). A lemma without family is its own root, and so is every root.
    /// </summary>
    /// <returns>True when a root other than the lemma itself is known.</returns>
    public bool AddRoots(ReadOnlySpan<char> lemma, LemmaBuffer roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var patches = PatchesOf(lemma);
        for (var i = 0; i < patches.Count; i++)
            roots.Add(patches[i].Stem(lemma), patches[i].Suffix);
        if (patches.Count == 0)
            roots.Add(lemma);
        return patches.Count > 0;
    }

    /// <summary>The first root of a lemma given in lower case; the lemma itself when no family of it is known.</summary>
    public string FindRoot(string lemma)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        var patches = PatchesOf(lemma);
        return patches.Count == 0 ? lemma : patches[0].Apply(lemma);
    }

    /// <summary>True when two lemmas, given in lower case, have a root in common.</summary>
    public bool AreRelated(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var roots = new LemmaBuffer();
        _ = AddRoots(first, roots);
        var others = new LemmaBuffer();
        _ = AddRoots(second, others);
        for (var i = 0; i < others.Count; i++)
        {
            if (roots.Contains(others[i]))
                return true;
        }

        return false;
    }

    private PatchSet PatchesOf(ReadOnlySpan<char> lemma)
    {
        if (lemma.IsEmpty)
            return default;

        var state = _automaton.Walk(PatchAutomaton.Root, lemma);
        return state == PatchAutomaton.NoState ? default : _automaton.PatchesAt(state);
    }
}
