using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>
/// What who writes a word means by it, where that is less than the lexicon has: forms of which some reading is too rare
/// (<c>zieleni</c> as an archaic plural of <c>zielony</c>), and spellings without Polish letters.
/// </summary>
public sealed class LikelyReadings
{
    /// <summary>File and resource name of the readings that ship with this library.</summary>
    public const string ResourceName = "likely-readings.br";

    /// <summary>Stands before a spelling without Polish letters, to tell it from a form.</summary>
    public const char RespellingMark = '\u0001';

    private readonly PatchAutomaton _automaton;

    public LikelyReadings(PatchAutomaton automaton)
    {
        ArgumentNullException.ThrowIfNull(automaton);
        _automaton = automaton;
    }

    /// <summary>Adds the likely lemmas of a form, if it is one of whose lemmas some are unlikely.</summary>
    /// <returns>Whether it is.</returns>
    public bool AddLemmas(ReadOnlySpan<char> form, LemmaBuffer lemmas, ReadOnlySpan<char> prefix = default) =>
        Add(_automaton.Walk(PatchAutomaton.Root, form), form, lemmas, prefix);

    /// <summary>Adds the likely lemmas of the words that a spelling without Polish letters may stand for, if it is listed.</summary>
    /// <returns>Whether it is.</returns>
    public bool AddRespelledLemmas(ReadOnlySpan<char> spelling, LemmaBuffer lemmas, ReadOnlySpan<char> prefix = default)
    {
        var state = _automaton.Step(PatchAutomaton.Root, RespellingMark);
        return state != PatchAutomaton.NoState && Add(_automaton.Walk(state, spelling), spelling, lemmas, prefix);
    }

    private bool Add(int state, ReadOnlySpan<char> form, LemmaBuffer lemmas, ReadOnlySpan<char> prefix)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        if (state == PatchAutomaton.NoState)
            return false;

        var readings = _automaton.PatchesAt(state);
        for (var i = 0; i < readings.Count; i++)
            lemmas.Add(prefix, readings[i].Stem(form), readings[i].Suffix);
        return readings.Count > 0;
    }
}
