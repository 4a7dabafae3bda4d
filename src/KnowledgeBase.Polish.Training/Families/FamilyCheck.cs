using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Families;

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>Holds word families against lists made by hand: words that belong together, and look-alikes that do not.</summary>
public static class FamilyCheck
{
    private const string FamiliesFile = "derivation-families.tsv";
    private const string StrangersFile = "derivation-strangers.tsv";

    /// <param name="families">The families to judge.</param>
    /// <param name="folder">The folder of the two lists.</param>
    public static FamilyFigures Measure(WordFamilies families, string folder)
    {
        ArgumentNullException.ThrowIfNull(families);
        var pairs = File.ReadLines(Path.Combine(folder, FamiliesFile)).SelectMany(line => Pairs(line.Split('\t')[1].Split(' '))).ToArray();
        var strangers = File.ReadLines(Path.Combine(folder, StrangersFile)).Select(line => line.Split('\t')).ToArray();
        return new FamilyFigures(
            pairs.Length,
            [.. pairs.Where(pair => !Related(families, pair.First, pair.Second)).Select(pair => $"{pair.First} {pair.Second}")],
            strangers.Length,
            [.. strangers.Where(pair => families.AreRelated(pair[0], pair[1])).Select(pair => $"{pair[0]} {pair[1]}")]);
    }

    private static IEnumerable<(string First, string Second)> Pairs(string[] words) =>
        from second in Enumerable.Range(1, words.Length - 1)
        from first in Enumerable.Range(0, second)
        select (words[first], words[second]);

    // As in search: forms have lemmas (zazielenianie: zazieleniać), and the lemmas have roots.
    private static bool Related(WordFamilies families, string first, string second)
    {
        var roots = Roots(families, first);
        return Roots(families, second).Any(roots.Contains);
    }

    private static HashSet<string> Roots(WordFamilies families, string word) =>
        [.. PolishText.Default.Analyze(word)[0].Lemmas.SelectMany(families.FindRoots)];
}

/// <summary>How families did against the lists.</summary>
/// <param name="Pairs">Pairs of words that belong together.</param>
/// <param name="Missed">Those without a common root.</param>
/// <param name="Strangers">Pairs of lemmas that do not.</param>
/// <param name="Confused">Those with a common root.</param>
public sealed record FamilyFigures(int Pairs, IReadOnlyList<string> Missed, int Strangers, IReadOnlyList<string> Confused)
{
    /// <summary>The share of related pairs that have a common root.</summary>
    public double Recall => 1 - ((double)Missed.Count / Pairs);

    public override string ToString() =>
        $"{Pairs - Missed.Count} of {Pairs} related pairs found ({Recall:P1}), {Confused.Count} of {Strangers} look-alikes taken for relatives";
}
