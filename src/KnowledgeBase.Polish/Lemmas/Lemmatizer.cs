using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>Finds the lemmas of a word: by the lexicon, else by restoring Polish letters, a prefix, or learned rules.</summary>
public sealed class Lemmatizer
{
    // A word that short which the lexicon does not know is an abbreviation typed in small letters: jst, kpm.
    private const int ShortestGuess = 4;

    // Up to here an unknown word may be an abbreviation in small letters (mfipr, unesco), so it also stays as it is.
    private const int LongestAbbreviation = 8;

    // The endings of declension and conjugation that lose a letter's mark when they are typed without it.
    private static readonly (string Plain, string Polish)[] PolishEndings =
        [("ow", "ów"), ("a", "ą"), ("e", "ę"), ("osc", "ość"), ("osci", "ości"), ("scia", "ścią"), ("ac", "ać"), ("yc", "yć"), ("ic", "ić"), ("n", "ń")];

    private readonly Lexicon _lexicon;
    private readonly SuffixRules _rules;

    public Lemmatizer(Lexicon lexicon, SuffixRules rules)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(rules);
        _lexicon = lexicon;
        _rules = rules;
    }

    /// <summary>Adds all lemmas of a word given in lower case and tells how they were found.</summary>
    public LemmaRoute AddLemmas(ReadOnlySpan<char> form, LemmaBuffer lemmas)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        if (_lexicon.AddLemmas(form, lemmas))
            return LemmaRoute.Lexicon;

        return AddUnknown(form, lemmas);
    }

    /// <summary>
    /// Adds the lemmas that a word typed without Polish letters may have: those of the dictionary's words that are spelled
    /// so without them or, for a word the lexicon does not know, those guessed once its ending has them back.
    /// </summary>
    /// <returns>Whether any was added.</returns>
    public bool AddRespelledLemmas(ReadOnlySpan<char> form, LemmaBuffer lemmas)
    {
        ArgumentNullException.ThrowIfNull(lemmas);
        if (PolishLetters.ContainsAny(form))
            return false;
        if (_lexicon.AddRespelledLemmas(form, lemmas))
            return true;
        if (form.Length < ShortestGuess || _lexicon.Knows(form))
            return false;

        var before = lemmas.Count;
        foreach (var (plain, polish) in PolishEndings)
        {
            if (form.EndsWith(plain, StringComparison.Ordinal))
                _ = _rules.Guess(string.Concat(form[..^plain.Length], polish), lemmas);
        }

        return lemmas.Count > before;
    }

    private LemmaRoute AddUnknown(ReadOnlySpan<char> form, LemmaBuffer lemmas)
    {
        var mayBeAbbreviation = form.Length < ShortestGuess || !HasVowel(form);
        if (mayBeAbbreviation || form.Length <= LongestAbbreviation)
            lemmas.Add(form);
        if (mayBeAbbreviation)
            return LemmaRoute.Kept;

        var isPlain = !PolishLetters.ContainsAny(form);
        if (isPlain && _lexicon.AddRespelledLemmas(form, lemmas))
            return LemmaRoute.Respelled;
        if (AddPrefixed(form, isPlain, lemmas))
            return LemmaRoute.Prefixed;

        return AddGuessed(form, lemmas);
    }

    private bool AddPrefixed(ReadOnlySpan<char> form, bool isPlain, LemmaBuffer lemmas)
    {
        for (var length = ProductivePrefixes.LengthOf(form); length > 0; length = ProductivePrefixes.LengthOf(form, length))
        {
            var rest = form[length..];
            var prefix = form[..length];
            if (_lexicon.AddLemmas(rest, lemmas, prefix) | (isPlain && _lexicon.AddRespelledLemmas(rest, lemmas, prefix)))
                return true;
        }

        return false;
    }

    private LemmaRoute AddGuessed(ReadOnlySpan<char> form, LemmaBuffer lemmas)
    {
        var first = lemmas.Count;
        if (!_rules.Guess(form, lemmas))
        {
            lemmas.Add(form);
            AddFolded(lemmas, first);
            return LemmaRoute.Kept;
        }

        AddFolded(lemmas, first);
        return LemmaRoute.Guessed;
    }

    // Nobody can put Polish letters back into a word the lexicon does not know, so a query typed without them is met
    // half-way: the lemma without Polish letters is a term too.
    private static void AddFolded(LemmaBuffer lemmas, int first)
    {
        Span<char> folded = stackalloc char[64];
        for (var (i, count) = (first, lemmas.Count); i < count; i++)
        {
            var lemma = lemmas[i];
            if (lemma.Length > folded.Length || Folding.IsFolded(lemma))
                continue;

            Folding.Fold(lemma, folded);
            lemmas.Add(folded[..lemma.Length]);
        }
    }

    private static bool HasVowel(ReadOnlySpan<char> form)
    {
        foreach (var letter in form)
        {
            if (letter > '\u007F' || "aeiouy".Contains(letter, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
