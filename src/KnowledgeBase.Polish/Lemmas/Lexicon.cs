using KnowledgeBase.Polish.Automata;

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

    internal PatchAutomaton Automaton => _automaton;

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
        for (var i = 0; i < readings.Count; i++)
            lemmas.Add(prefix, readings[i].Stem(form), readings[i].Suffix);
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
        return new Respelling(_automaton, form, spelling, prefix, lemmas).Walk();
    }

    private PatchSet Readings(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
            return default;

        var state = _automaton.Walk(PatchAutomaton.Root, form);
        return state == PatchAutomaton.NoState ? default : _automaton.PatchesAt(state);
    }
}
