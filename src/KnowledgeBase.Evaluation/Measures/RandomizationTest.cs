using KnowledgeBase.Evaluation.Variants;

namespace KnowledgeBase.Evaluation.Measures;

/// <summary>
/// Whether two systems differ on the same queries by more than chance: the paired randomization test of Fisher, as
/// recommended by Smucker, Allan and Carterette, "A comparison of statistical significance tests for information retrieval
/// evaluation" (2007).
/// </summary>
public static class RandomizationTest
{
    /// <summary>The smallest probability that can be told is one over this; 2007's authors used as many.</summary>
    public const int Permutations = 100_000;

    private const ulong Seed = 20071106;

    /// <summary>
    /// The probability that differences at least this large arise when each query's two scores are exchanged by chance;
    /// two-sided, the same for the same scores.
    /// </summary>
    public static double PValue(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count)
            throw new ArgumentException("Both systems must have answered the same queries.", nameof(second));

        // Exchanging equal scores changes nothing, so those queries need no coin.
        double[] differences = [.. first.Zip(second, (x, y) => x - y).Where(difference => difference != 0)];
        var observed = Math.Abs(differences.Sum());
        var random = new StableRandom(Seed);

        // A sum of the same numbers in another order must not count as smaller for its last bit.
        var atLeast = observed - (1e-9 * differences.Length);
        var reached = Enumerable.Range(0, Permutations).Count(_ => Math.Abs(Exchanged(differences, random)) >= atLeast);
        return (reached + 1.0) / (Permutations + 1);
    }

    private static double Exchanged(double[] differences, StableRandom random)
    {
        var sum = 0.0;
        var coins = 0UL;
        for (var i = 0; i < differences.Length; i++)
        {
            if (i % 64 == 0)
                coins = random.NextBits();
            sum += (coins & 1) == 0 ? differences[i] : -differences[i];
            coins >>= 1;
        }

        return sum;
    }
}
