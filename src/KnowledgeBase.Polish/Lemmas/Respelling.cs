using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>Walks a lexicon along all ways to put Polish letters into a form, and adds the lemmas of the words it meets.</summary>
internal readonly ref struct Respelling
{
    private readonly PatchAutomaton _automaton;
    private readonly ReadOnlySpan<char> _form;
    private readonly Span<char> _spelling;
    private readonly ReadOnlySpan<char> _prefix;
    private readonly LemmaBuffer _lemmas;
    private readonly LikelyReadings? _likely;

    /// <param name="automaton">The lexicon.</param>
    /// <param name="form">The form with plain letters.</param>
    /// <param name="spelling">Room for a spelling of the same length.</param>
    /// <param name="prefix">What to put before every lemma.</param>
    /// <param name="lemmas">Where the lemmas go.</param>
    /// <param name="likely">Which readings of the words to take, unless all.</param>
    public Respelling(
        PatchAutomaton automaton,
        ReadOnlySpan<char> form,
        Span<char> spelling,
        ReadOnlySpan<char> prefix,
        LemmaBuffer lemmas,
        LikelyReadings? likely)
    {
        _automaton = automaton;
        _form = form;
        _spelling = spelling;
        _prefix = prefix;
        _lemmas = lemmas;
        _likely = likely;
    }

    /// <summary>True when there is a word with at least one Polish letter more.</summary>
    public bool Walk() => Walk(0, PatchAutomaton.Root, changed: false);

    private bool Walk(int index, int state, bool changed)
    {
        if (index == _form.Length)
            return changed && AddLemmas(_automaton.PatchesAt(state));

        var found = Try(_form[index], index, state, changed);
        foreach (var marked in PolishLetters.MarkedVariants(_form[index]))
            found |= Try(marked, index, state, changed: true);
        return found;
    }

    private bool Try(char letter, int index, int state, bool changed)
    {
        var next = _automaton.Step(state, letter);
        if (next == PatchAutomaton.NoState)
            return false;

        _spelling[index] = letter;
        return Walk(index + 1, next, changed);
    }

    private bool AddLemmas(PatchSet readings)
    {
        if (readings.Count > 1 && _likely?.AddLemmas(_spelling, _lemmas, _prefix) == true)
            return true;

        for (var i = 0; i < readings.Count; i++)
            _lemmas.Add(_prefix, readings[i].Stem(_spelling), readings[i].Suffix);
        return readings.Count > 0;
    }
}
