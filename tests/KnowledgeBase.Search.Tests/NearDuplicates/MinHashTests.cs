using KnowledgeBase.Search.NearDuplicates;

namespace KnowledgeBase.Search.Tests.NearDuplicates;

public sealed class MinHashTests
{
    /// <summary>Of ten thousand estimates less than one lies this many standard errors off.</summary>
    private const double StandardErrors = 4.5;

    [Property(MaxTest = 300)]
    public void An_estimate_lies_near_the_exact_resemblance(int seed)
    {
        var random = new Random(seed);
        var (shared, mine, theirs) = (Elements(random), Elements(random), Elements(random));
        var (one, other) = (new ShingleSet([.. shared, .. mine]), new ShingleSet([.. shared, .. theirs]));

        var estimate = MinHash.Estimate(MinHash.Of(one.Elements), MinHash.Of(other.Elements));

        var exact = one.Compare(other).Resemblance;
        var allowed = StandardErrors * Math.Sqrt(Math.Max(exact * (1 - exact), 0.01) / MinHash.Size);
        Assert.That(estimate, Is.EqualTo(exact).Within(allowed));
    }

    [Property(MaxTest = 100)]
    public void Order_and_repetition_do_not_matter(int seed)
    {
        var random = new Random(seed);
        var elements = Elements(random);
        var shuffled = elements.Concat(elements).OrderBy(_ => random.Next()).ToArray();

        Assert.That(MinHash.Of(shuffled), Is.EqualTo(MinHash.Of(elements)));
    }

    private static ulong[] Elements(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => StableHash.Mix((ulong)random.NextInt64()))];
}
