using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>The dictionary: every form of every word it knows, with the lemmas of all its readings or of the likely ones.</summary>
public sealed class Lexicon
{
    /// <summary>File and resource name of the lexicon that ships with this library.</summary>
    public const string ResourceName = "lexicon.br";

    // Longer words are noise; the limit also bounds the work of trying Polish letters.
    private const int LongestWord = 64;

    private readonly PatchAutomaton _automaton;
    private readonly LikelyReadings? _likely;

    public Lexicon(PatchAutomaton automaton)
    {
        ArgumentNullException.ThrowIfNull(automaton);
        _automaton = automaton;
    }

    internal PatchAutomaton Automaton => _automaton;
    private Lexicon(PatchAutomaton automaton, LikelyReadings likely)
        : this(automaton) => _likely = likely;

    /// <summary>The same dictionary without the readings that nobody means: for queries, where this one is for texts.</summary>
    public Lexicon With(LikelyReadings likely)
    {
        ArgumentNullException.ThrowIfNull(likely);
        return new Lexicon(_automaton, likely);
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
        if (_likely?.AddLemmas(form, lemmas, prefix) == true)
            return true;

        var readings = Readings(form);
        for (var i = 0; i < readings.Count; i++)
            lemmas.Add(prefix, readings[i].Stem(form), readings[i].Suffix);
        return readings.Count > 0;
    }

    /// <summary>
    /// Adds the lemmas of all other forms that differ from the given one by Polish letters only: the form has plain
    /// letters where they have marked ones. Where only likely readings count, a word of the dictionary stands for itself
    /// alone, but for those that are as likely a slip.
    /// </summary>
    /// <returns>True when there is such a form.</returns>
    public bool AddRespelledLemmas(ReadOnlySpan<char> form, LemmaBuffer lemmas, ReadOnlySpan<char> prefix = default)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        if (form.Length > LongestWord)
            return false;
        if (_likely?.AddRespelledLemmas(form, lemmas, prefix) == true)
            return true;
        if (_likely is not null && Knows(form))
            return false;

        Span<char> spelling = stackalloc char[form.Length];
        return new Respelling(_automaton, form, spelling, prefix, lemmas, _likely).Walk();
    }

    private PatchSet Readings(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
            return default;

        var state = _automaton.Walk(PatchAutomaton.Root, form);
        return state == PatchAutomaton.NoState ? default : _automaton.PatchesAt(state);
    }
}
