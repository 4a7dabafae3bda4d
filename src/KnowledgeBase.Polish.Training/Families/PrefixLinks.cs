namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Finds what a word may be derived from by a prefix.</summary>
public sealed class PrefixLinks(Lexemes lexemes, DerivationFinder finder, PatternStatistics statistics, FamilyList list)
{
    /// <summary>Below that of regular suffixes: a word that also has a suffixal base takes that (podatkowy, podatek).</summary>
    private const double AdjectiveWeight = 0.8;
    private const double VerbWeight = 0.9;

    private const int ShortestAdjective = 5;
    private const int ShortestVerb = 6;
    private const int ShortestDenominalVerb = 7;

    // A shorter one that is a verb by itself is more likely just that: na-prawić is not of prawy.
    private const int ShortestDeadjectivalVerb = 7;

    private static readonly string[] OfAdjectives =
    [
        "śród", "między", "poza", "ponad", "nad", "pod", "przed", "przy", "wielo", "ogólno", "makro", "mikro", "współ",
        "około", "anty", "przeciw", "trans", "co", "wewnątrz", "po",
    ];

    private static readonly string[] OfVerbs =
        ["współ", "prze", "przy", "roz", "pod", "nad", "ode", "od", "obe", "ob", "po", "do", "na", "za", "ze", "we", "wy", "s", "u", "w", "z", "ś", "o"];

    // Prefixes that make a verb of an adjective together with the ending: u-dostępn-ić, za-zielen-ić.
    private static readonly string[] OfDeadjectivalVerbs = ["unowo", "roz", "prze", "wy", "za", "na", "po", "u", "o", "z", "s", "ś"];

    public IEnumerable<Link> Find(Lexeme word) =>
        (word.Is(WordClass.Adjective) ? Adjectives(word) : [])
        .Concat(word.Is(WordClass.Verb) ? Verbs(word).Concat(DeadjectivalVerbs(word)) : []);

    private IEnumerable<Link> Adjectives(Lexeme word) =>
        Without(OfAdjectives, word.Lemma, ShortestAdjective)
            .Where(rest => lexemes.Find(rest)?.Is(WordClass.Adjective) == true)
            .Select(rest => new Link(word.Lemma, rest, AdjectiveWeight));

    private IEnumerable<Link> Verbs(Lexeme word) =>
        Without(OfVerbs, word.Lemma, ShortestVerb)
            .Where(rest => lexemes.Find(rest)?.Is(WordClass.Verb) == true && KeepsMeaning(word, rest))
            .Select(rest => new Link(word.Lemma, rest, VerbWeight));

    // Karcevski's test: a prefix that changes the meaning makes a verb that needs an imperfective of its own
    // (przepisać – przepisywać); one that only completes the action does not (napisać – pisać).
    private bool KeepsMeaning(Lexeme word, string rest)
    {
        if (rest.EndsWith("ować", StringComparison.Ordinal) && rest.Length >= ShortestDenominalVerb && HasNoun(rest))
            return true;

        return word.Is(WordClass.Perfective) && lexemes.Find(rest)!.Is(WordClass.Imperfective) && !HasOwnImperfective(word.Lemma);
    }

    // A verb in -ować beside a noun (finanse, remont, budowa, regulacja) names one activity, whatever its prefix.
    private bool HasNoun(string verb) =>
        list.BasesOf(verb) is not null || IsNoun(verb[..^2] + "a") || IsNoun(verb[..^4] + "acja")
        || finder.Find(lexemes.Find(verb)!).Any(derivation => statistics.Reliability(derivation) >= FamilyBuilder.MinimumWeight);

    private bool IsNoun(string lemma) => lexemes.Find(lemma)?.Is(WordClass.Noun) == true;

    private bool HasOwnImperfective(string verb)
    {
        var stem = verb.EndsWith("nąć", StringComparison.Ordinal) ? verb[..^3] : verb[..^2];
        return StemVariants.Of(stem).Any(variant =>
            IsImperfective(variant.Stem + "ać") || IsImperfective(variant.Stem + "iać") || IsImperfective(variant.Stem + "wać") || IsImperfective(variant.Stem + "ywać")
            || IsImperfective(variant.Stem + "iwać") || IsImperfective(variant.Stem + "awać") || IsImperfective(variant.Stem + "ować"));
    }

    private bool IsImperfective(string verb) => lexemes.Find(verb)?.Is(WordClass.Imperfective) == true;

    private IEnumerable<Link> DeadjectivalVerbs(Lexeme word) =>
        from rest in Without(OfDeadjectivalVerbs, word.Lemma, ShortestVerb)
        where rest.Length >= ShortestDeadjectivalVerb || lexemes.Find(rest) is null
        from derivation in finder.Find(new Lexeme(rest, WordClass.Verb))
        where derivation.Pattern.Suffix.Base == WordClass.Adjective
        let weight = statistics.Reliability(derivation)
        where weight > 0
        select new Link(word.Lemma, derivation.Base, weight * VerbWeight);

    private static IEnumerable<string> Without(string[] prefixes, string word, int shortest) =>
        prefixes.Where(prefix => word.Length >= prefix.Length + shortest && word.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => word[prefix.Length..]);
}
