using System.Buffers;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>A spelling that the stem of a derived word may have in its base, with what was exchanged for it.</summary>
public readonly record struct StemVariant(string Stem, string Exchange);

/// <summary>
/// The exchanges of sounds at the end of Polish stems (ręka – ręczny, las – leśny, środek – środkowy, szkoła – szkolny).
/// </summary>
public static class StemVariants
{
    private const int LongestConsonants = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aąeęioóuy");

    // Endings of a stem that stand for each other; all that fit are tried.
    private static readonly string[][] Consonants =
    [
        ["st", "ść", "śc", "ści", "szcz"], ["zd", "źdź", "źdz", "ździ", "żdż"], ["sł", "śl"], ["sn", "śn", "śni"], ["zn", "źn", "źni"],
        ["n", "ń", "ni"], ["s", "ś", "si", "sz"], ["z", "ź", "zi", "ż"], ["t", "ć", "ci", "c"], ["d", "dź", "dzi", "dz"],
        ["k", "cz", "c"], ["g", "ż", "dz"], ["ch", "sz"], ["r", "rz"], ["ł", "l"],
        ["p", "pi"], ["b", "bi"], ["m", "mi"], ["w", "wi"], ["f", "fi"],
    ];

    private static readonly string[][] LastVowels =
        [["o", "ó"], ["ą", "ę"], ["a", "o"], ["a", "ó"], ["ia", "ie"], ["io", "ie"], ["a", "e"]];

    /// <summary>The stem itself and every spelling one exchange of consonants and one of vowels away.</summary>
    public static IEnumerable<StemVariant> Of(string stem)
    {
        foreach (var consonants in WithConsonants(stem))
        {
            yield return consonants;
            foreach (var vowel in WithVowels(consonants.Stem))
                yield return new StemVariant(vowel.Stem, consonants.Exchange.Length == 0 ? vowel.Exchange : $"{consonants.Exchange} {vowel.Exchange}");
        }
    }

    /// <summary>The beginning that all variants of a stem have in common.</summary>
    public static string FixedPart(string stem) =>
        stem[..Math.Max(0, Math.Min(stem.AsSpan().LastIndexOfAny(Vowels) - 1, stem.Length - LongestConsonants))];

    private static IEnumerable<StemVariant> WithConsonants(string stem)
    {
        yield return new StemVariant(stem, string.Empty);
        var met = new HashSet<string> { stem };
        foreach (var group in Consonants)
        {
            foreach (var own in group)
            {
                if (!stem.EndsWith(own, StringComparison.Ordinal))
                    continue;

                foreach (var other in group)
                {
                    var variant = stem[..^own.Length] + other;
                    if (met.Add(variant))
                        yield return new StemVariant(variant, $"{other}>{own}");
                }
            }
        }
    }

    /// <summary>The spellings one exchange of vowels away.</summary>
    public static IEnumerable<StemVariant> WithVowels(string stem)
    {
        var last = stem.AsSpan().LastIndexOfAny(Vowels);
        if (last > 0)
        {
            foreach (var group in LastVowels)
            {
                foreach (var variant in Exchanged(stem, last, group[0], group[1]).Concat(Exchanged(stem, last, group[1], group[0])))
                    yield return variant;
            }
        }

        // środk-owy, środek; cukr-owy, cukier
        if (stem.Length > 2 && last < stem.Length - 2)
        {
            yield return new StemVariant(stem[..^1] + "e" + stem[^1], "e>");
            yield return new StemVariant(stem[..^1] + "ie" + stem[^1], "ie>");
        }

        // kielec-ki, Kielc-e
        if (last > 1 && last == stem.Length - 2 && stem[last] == 'e')
            yield return new StemVariant(stem[..last] + stem[^1], ">e");
    }

    private static IEnumerable<StemVariant> Exchanged(string stem, int last, string own, string other)
    {
        var from = last + 1 - own.Length;
        if (from > 0 && stem.AsSpan(from).StartsWith(own, StringComparison.Ordinal))
            yield return new StemVariant(stem[..from] + other + stem[(last + 1)..], $"{other}>{own}");
    }
}
