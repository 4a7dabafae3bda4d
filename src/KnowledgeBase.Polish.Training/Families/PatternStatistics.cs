using System.Runtime.InteropServices;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>
/// How far a derivational pattern can be trusted: how many words of the dictionary it explains, against how many it
/// would explain by chance.
/// </summary>
/// <remarks>
/// Chance is measured on stems that do not exist: every stem is tried again with other first letters, and a pattern
/// that finds as many "bases" for those says nothing. Counts are kept per length of the stem.
/// </remarks>
public sealed class PatternStatistics
{
    /// <summary>Rarer patterns are exceptions; those that matter are in the list of our own.</summary>
    public const int MinimumSupport = 6;

    /// <summary>A pattern with a larger share of chance over all lengths is none (polerować, polarny).</summary>
    public const double MostChance = 0.4;

    private const int LongestStem = 8;

    // Keeps a handful of finds from looking certain.
    private const double Unseen = 0.5;
    private const string Consonants = "bcdfgklmnprstwz";
    private const string Vowels = "aeiou";

    // Other first letters tried for every stem: enough for steady counts.
    private const int Trials = 3;

    private readonly Dictionary<DerivationPattern, int> _support = [];
    private readonly Dictionary<(DerivationPattern Pattern, int Length), int> _found = [];
    private readonly Dictionary<(DerivationPattern Pattern, int Length), int> _chance = [];
    private readonly Dictionary<DerivationPattern, int> _chanceOfAll = [];
    private readonly Dictionary<(Suffix Suffix, int Length), int> _tried = [];

    /// <summary>Counts every derivation of every lexeme.</summary>
    public static PatternStatistics Learn(Lexemes lexemes, DerivationFinder finder)
    {
        var statistics = new PatternStatistics();
        foreach (var lexeme in lexemes.All.Where(lexeme => !lexeme.Is(WordClass.Name | WordClass.VerbalNoun)))
        {
            foreach (var suffix in DerivationFinder.SuffixesOf(lexeme))
                Count(statistics._tried, (suffix, Math.Min(lexeme.Lemma.Length - suffix.Ending.Length, LongestStem)));

            foreach (var derivation in finder.Find(lexeme))
            {
                Count(statistics._support, derivation.Pattern);
                Count(statistics._found, Key(derivation));
            }

            for (var trial = 1; trial <= Trials; trial++)
            {
                foreach (var derivation in finder.Find(lexeme, stem => WithOtherFirstLetter(stem, trial)))
                {
                    Count(statistics._chance, Key(derivation));
                    Count(statistics._chanceOfAll, derivation.Pattern);
                }
            }
        }

        return statistics;
    }

    /// <summary>The share of a pattern's finds, at this length of stem, that chance does not explain; 0 for rare patterns.</summary>
    public double Reliability(Derivation derivation)
    {
        var support = _support.GetValueOrDefault(derivation.Pattern);
        if (support < MinimumSupport || _chanceOfAll.GetValueOrDefault(derivation.Pattern) > MostChance * support * Trials)
            return 0;

        // Of all words tried, t have such a base and chance finds one for a share c: found = t + (1 - t)c, and t/found is sought.
        double tried = _tried[(derivation.Pattern.Suffix, Key(derivation).Length)];
        var found = (_found.GetValueOrDefault(Key(derivation)) - Unseen) / tried;
        var chance = (_chance.GetValueOrDefault(Key(derivation)) / (double)Trials) / tried;
        return found <= chance ? 0 : (found - chance) / ((1 - chance) * found);
    }

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;

    private static (DerivationPattern Pattern, int Length) Key(Derivation derivation) =>
        (derivation.Pattern, Math.Min(derivation.StemLength, LongestStem));

    private static string WithOtherFirstLetter(string stem, int trial)
    {
        var letters = Vowels.Contains(stem[0], StringComparison.Ordinal) ? Vowels : Consonants;
        var place = letters.IndexOf(stem[0], StringComparison.Ordinal);
        return letters[(Math.Max(place, 0) + (trial * 3)) % letters.Length] + stem[1..];
    }
}
