namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Finds what a word may be derived from by a suffix.</summary>
public sealed class DerivationFinder
{
    private readonly Lexemes _lexemes;

    public DerivationFinder(Lexemes lexemes) => _lexemes = lexemes;

    /// <summary>Everything the word may be derived from, were its stem spelled as given by a change.</summary>
    public IEnumerable<Derivation> Find(Lexeme word, Func<string, string>? change = null)
    {
        foreach (var suffix in SuffixesOf(word))
        {
            var stem = word.Lemma[..^suffix.Ending.Length];
            if (change is not null)
                stem = change(stem);
            if (!_lexemes.AnyBeginsWith(StemVariants.FixedPart(stem)))
                continue;

            foreach (var derivation in Find(word, suffix, stem))
                yield return derivation;
        }
    }

    /// <summary>The suffixes that a word may have, by its class and ending.</summary>
    public static IEnumerable<Suffix> SuffixesOf(Lexeme word) =>
        Suffixes.All.Where(suffix =>
            word.Is(suffix.Derived)
            && word.Lemma.Length >= suffix.Ending.Length + suffix.ShortestStem
            && word.Lemma.EndsWith(suffix.Ending, StringComparison.Ordinal));

    private IEnumerable<Derivation> Find(Lexeme word, Suffix suffix, string stem)
    {
        foreach (var rest in suffix.Rests)
        {
            foreach (var variant in rest.Length == 0 ? StemVariants.Of(stem) : StemVariants.WithVowels(stem + rest).Prepend(new StemVariant(stem + rest, string.Empty)))
            {
                if (!_lexemes.AnyBeginsWith(variant.Stem))
                    continue;

                foreach (var ending in suffix.BaseEndings)
                {
                    var found = _lexemes.Find(variant.Stem + ending);
                    if (found is not null && IsBase(found, suffix) && found.Lemma != word.Lemma)
                        yield return new Derivation(word.Lemma, found.Lemma, new DerivationPattern(suffix, ending, rest, variant.Exchange), stem.Length);
                }
            }
        }
    }

    private static bool IsBase(Lexeme lexeme, Suffix suffix) =>
        lexeme.Is(suffix.Base) || (suffix.Base == WordClass.Noun && lexeme.Is(WordClass.VerbalNoun));
}
