using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>Guesses the lemma of a word that the lexicon does not know from its longest known suffix.</summary>
public sealed class SuffixRules
{
    /// <summary>File and resource name of the rules that ship with this library.</summary>
    public const string ResourceName = "suffix-rules.br";

    // Without these limits żebyśmy becomes "ć": too little of a short word is left to tell it by.
    private const int ShortestWord = 4;
    private const int ShortestStem = 2;
    private const int ShortestLemma = 3;
    private const string BeforeInfinitiveEnding = "aąeęiuyśź";

    // Longer words are noise; the limit also bounds the work of one guess.
    private const int LongestWord = 40;

    // A patch lengthens a word by a few letters at most.
    private const int LongestLemma = LongestWord + 24;

    private readonly PatchAutomaton _automaton;
    private readonly Lexicon? _lexicon;

    /// <param name="automaton">The rules.</param>
    /// <param name="lexicon">
    /// The lexicon that does not know the words to be guessed. It has every form of the lemmas it knows, so a word it lacks
    /// is hardly a form of any of them: other guesses go first. Null when all guesses are alike.
    /// </param>
    public SuffixRules(PatchAutomaton automaton, Lexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(automaton);
        _automaton = automaton;
        _lexicon = lexicon;
    }

    /// <summary>True for words the rules are made for: letters only, neither too short nor endless.</summary>
    public static bool MayGuess(ReadOnlySpan<char> form)
    {
        if (form.Length is < ShortestWord or > LongestWord)
            return false;

        foreach (var letter in form)
        {
            if (!char.IsLetter(letter))
                return false;
        }

        return true;
    }

    /// <summary>The key under which training files a form: its prefix class, then its letters from last to first.</summary>
    public static string KeyOf(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Create(form.Length + 1, form, (key, source) =>
        {
            key[0] = PrefixClass(source);
            source.CopyTo(key[1..]);
            key[1..].Reverse();
        });
    }

    /// <summary>
    /// The symbol for a word's prefix (none, <c>nie-</c>, <c>naj-</c>). Suffixes of negated and superlative words need
    /// other patches, and telling them apart by the first symbol keeps the table small.
    /// </summary>
    public static char PrefixClass(ReadOnlySpan<char> form) =>
        form.StartsWith("nie") ? '\u0002' : form.StartsWith("naj") ? '\u0003' : '\u0001';

    /// <summary>Adds the guessed lemmas, if any rule applies.</summary>
    /// <returns>True when a lemma was added.</returns>
    public bool Guess(ReadOnlySpan<char> form, LemmaBuffer lemmas)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        if (!MayGuess(form))
            return false;

        // The longest suffix whose rule gives a possible word decides.
        Span<int> states = stackalloc int[LongestWord + 1];
        for (var i = FindRules(form, states) - 1; i >= 0; i--)
        {
            var patches = _automaton.PatchesAt(states[i]);
            if (Apply(patches, form, lemmas, _lexicon) || Apply(patches, form, lemmas, lexicon: null))
                return true;
        }

        return false;
    }

    private int FindRules(ReadOnlySpan<char> form, Span<int> states)
    {
        var count = 0;
        var state = _automaton.Step(PatchAutomaton.Root, PrefixClass(form));
        for (var i = form.Length - 1; state != PatchAutomaton.NoState; i--)
        {
            if (_automaton.PatchesAt(state).Count > 0)
                states[count++] = state;
            state = i < 0 ? PatchAutomaton.NoState : _automaton.Step(state, form[i]);
        }

        return count;
    }

    private static bool Apply(PatchSet patches, ReadOnlySpan<char> form, LemmaBuffer lemmas, Lexicon? lexicon)
    {
        var added = false;
        for (var i = 0; i < patches.Count; i++)
        {
            var patch = patches[i];
            if (form.Length < patch.Lead + patch.Trail + ShortestStem || !IsPossible(patch.Stem(form), patch.Suffix))
                continue;
            if (lexicon is not null && Knows(lexicon, patch.Stem(form), patch.Suffix))
                continue;

            lemmas.Add(patch.Stem(form), patch.Suffix);
            added = true;
        }

        return added;
    }

    private static bool Knows(Lexicon lexicon, ReadOnlySpan<char> stem, string suffix)
    {
        Span<char> lemma = stackalloc char[LongestLemma];
        if (stem.Length + suffix.Length > lemma.Length)
            return false;

        stem.CopyTo(lemma);
        suffix.CopyTo(lemma[stem.Length..]);
        return lexicon.Knows(lemma[..(stem.Length + suffix.Length)]);
    }

    private static bool IsPossible(ReadOnlySpan<char> stem, string suffix)
    {
        if (stem.Length + suffix.Length < ShortestLemma)
            return false;

        // No infinitive ends in -oć or a consonant and ć: the rules for robiony and czytany are not for hackathony.
        return suffix is not "ć" || BeforeInfinitiveEnding.Contains(stem[^1], StringComparison.Ordinal);
    }
}
