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

    // Longer words are noise; the limit also bounds the stack that one look-up takes.
    private const int LongestLemma = 64;

    // A prefix and an ending: ponadnarodowość, ponadnarodowy, narodowy.
    internal const int MostDerivations = 2;

    private readonly PatchAutomaton _automaton;

    public WordFamilies(PatchAutomaton automaton)
    {
        ArgumentNullException.ThrowIfNull(automaton);
        _automaton = automaton;
    }

    /// <summary>
    /// Adds the roots of a lemma given in lower case: one as a rule, several for a word that may belong to several
    /// families (bielski: Bielsko, Bielsk). A lemma without family is its own root, and so is every root.
    /// </summary>
    /// <remarks>Allocates nothing once the buffer has grown.</remarks>
    /// <returns>True when the lemma is known to be derived.</returns>
    public bool AddRoots(ReadOnlySpan<char> lemma, LemmaBuffer roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        if (lemma.Length <= LongestLemma && (AddRoots(lemma, roots, MostDerivations) || AddUnseenAdjective(lemma, roots)))
            return true;

        roots.Add(lemma);
        return false;
    }

    /// <summary>The roots of a lemma given in lower case, the likeliest first; the lemma itself when no family of it is known.</summary>
    public IReadOnlyList<string> FindRoots(string lemma)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        var roots = new LemmaBuffer();
        _ = AddRoots(lemma, roots);
        return [.. Enumerable.Range(0, roots.Count).Select(i => roots[i].ToString())];
    }

    /// <summary>The likeliest root of a lemma given in lower case; the lemma itself when no family of it is known.</summary>
    public string FindRoot(string lemma) => FindRoots(lemma)[0];

    /// <summary>True when two lemmas, given in lower case, have a root in common.</summary>
    public bool AreRelated(string first, string second) => FindRoots(first).Intersect(FindRoots(second)).Any();

    private bool AddRoots(ReadOnlySpan<char> lemma, LemmaBuffer roots, int derivations)
    {
        var state = lemma.IsEmpty ? PatchAutomaton.NoState : _automaton.Walk(PatchAutomaton.Root, lemma);
        var patches = state == PatchAutomaton.NoState ? default : _automaton.PatchesAt(state);
        for (var i = 0; i < patches.Count; i++)
            roots.Add(patches[i].Stem(lemma), patches[i].Suffix);
        return patches.Count > 0 || (derivations > 0 && AddRootsOfRegularBase(lemma, roots, derivations - 1));
    }

    private static bool AddUnseenAdjective(ReadOnlySpan<char> lemma, LemmaBuffer roots)
    {
        Span<char> adjective = stackalloc char[LongestLemma];
        var length = RegularDerivation.UndoUnseen(lemma, adjective);
        if (length == 0)
            return false;

        roots.Add(adjective[..length]);
        return true;
    }

    private bool AddRootsOfRegularBase(ReadOnlySpan<char> lemma, LemmaBuffer roots, int derivations)
    {
        Span<char> word = stackalloc char[LongestLemma];
        for (var way = 0; way < RegularDerivation.Ways; way++)
        {
            var length = RegularDerivation.Undo(lemma, way, word);
            if (length > 0 && AddRoots(word[..length], roots, derivations))
                return true;
        }

        return false;
    }
}
