using System.Runtime.InteropServices;

namespace KnowledgeBase.Polish.Training.Frequencies;

/// <summary>The counted forms that the training goes by, which are part of this project so that it gives the same anywhere.</summary>
public static class ShippedFrequencies
{
    // So many times, the eighteen thousand words of the recommendations weigh as much as the half million of manuals, games
    // and sayings: those texts are what the analysis is for, but too short to tell rare words by.
    private const double WeightOfPolicy = 30;

    /// <summary>The weighted count of each form.</summary>
    public static Dictionary<string, double> Load()
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        Add(counts, "general.tsv", 1);
        Add(counts, "policy.tsv", WeightOfPolicy);
        return counts;
    }

    private static void Add(Dictionary<string, double> counts, string name, double weight)
    {
        using var stream = typeof(ShippedFrequencies).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without its resource {name}.");
        using var reader = new StreamReader(stream);
        foreach (var (form, count) in FormFrequencies.Read(reader))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, form, out _) += weight * count;
    }
}
