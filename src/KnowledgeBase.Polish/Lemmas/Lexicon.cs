using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>The dictionary: every form of every word it knows, with the lemmas of all its readings.</summary>
public sealed class Lexicon
{
    /// <summary>File and resource name of the lexicon that ships with this library.</summary>
    public const string ResourceName = "lexicon.br";

    // Longer words are noise; the limit also bounds the work of trying Polish letters.
    private const int LongestWord = 64;

    private readonly PatchAutomaton _automaton;

    public Lexicon(PatchAutomaton automaton)
    {
        ArgumentNullException.ThrowIfNull(automaton);
        _automaton = automaton;
    }

    /// <summary>True when the lexicon has the form, given in lower case.</summary>
    public bool Knows(ReadOnlySpan<char> form) => Readings(form).Count > 0;

    /// <summary>
    /// Adds the lemmas of a form given in lower case; a prefix, if any, is put before every lemma.
    /// </summary>
    /// <returns>True when the lexicon has the form.</returns>
    public bool AddLemmas(ReadOnlySpan<char> form, LemmaBuffer lemmas, ReadOnlySpan<char> prefix = default)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        var readings = Readings(form);
        Add(readings, form, lemmas, prefix);
        return readings.Count > 0;
    }

    /// <summary>
    /// Adds the lemmas of all other forms that differ from the given one by Polish letters only: the form has plain
    /// letters where they have marked ones.
    /// </summary>
    /// <returns>True when there is such a form.</returns>
    public bool AddRespelledLemmas(ReadOnlySpan<char> form, LemmaBuffer lemmas, ReadOnlySpan<char> prefix = default)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        if (form.Length > LongestWord)
            return false;

        Span<char> spelling = stackalloc char[form.Length];
        return Respell(form, spelling, 0, PatchAutomaton.Root, changed: false, lemmas, prefix);
    }

    private bool Respell(
        ReadOnlySpan<char> form, Span<char> spelling, int index, int state, bool changed, LemmaBuffer lemmas, ReadOnlySpan<char> prefix)
    {
        if (index == form.Length)
        {
            var readings = _automaton.PatchesAt(state);
            if (!changed || readings.Count == 0)
                return false;

            Add(readings, spelling, lemmas, prefix);
            return true;
        }

        var found = Try(form[index], false, form, spelling, index, state, changed, lemmas, prefix);
        foreach (var marked in PolishLetters.MarkedVariants(form[index]))
            found |= Try(marked, true, form, spelling, index, state, changed, lemmas, prefix);
        return found;
    }

    private bool Try(
        char letter,
        bool marked,
        ReadOnlySpan<char> form,
        Span<char> spelling,
        int index,
        int state,
        bool changed,
        LemmaBuffer lemmas,
        ReadOnlySpan<char> prefix)
    {
        var next = _automaton.Step(state, letter);
        if (next == PatchAutomaton.NoState)
            return false;

        spelling[index] = letter;
        return Respell(form, spelling, index + 1, next, changed || marked, lemmas, prefix);
    }

    private static void Add(PatchSet readings, ReadOnlySpan<char> form, LemmaBuffer lemmas, ReadOnlySpan<char> prefix)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var patch = readings[i];
            lemmas.Add(prefix, patch.Stem(form), patch.Suffix);
        }
    }

    private PatchSet Readings(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
            return default;

        var state = _automaton.Walk(PatchAutomaton.Root, form);
        return state == PatchAutomaton.NoState ? default : _automaton.PatchesAt(state);
    }
}
