using KnowledgeBase.Search.NearDuplicates;

namespace KnowledgeBase.Search.Tests.NearDuplicates;

public sealed class SignatureBandsTests
{
    [Property(MaxTest = 50)]
    public void Equal_signatures_are_a_pair_and_strangers_hardly_ever_are(int seed)
    {
        var random = new Random(seed);
        byte[][] signatures = [Signature(random), Signature(random), Signature(random)];

        var pairs = SignatureBands.Pairs([.. signatures, signatures[1]]);

        Assert.That(pairs, Does.Contain((1, 3)));
        Assert.That(pairs, Has.Count.LessThan(3));
    }

    [Test]
    public void Many_equal_signatures_hang_together_without_each_being_compared_with_each()
    {
        const int Equal = 500;
        var signature = Signature(new Random(1));

        var pairs = SignatureBands.Pairs([.. Enumerable.Repeat(signature, Equal)]);

        var reached = new HashSet<int> { 0 };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            foreach (var pair in pairs.Where(pair => reached.Contains(pair.First) || reached.Contains(pair.Second)))
                reached.UnionWith([pair.First, pair.Second]);
        }

        Assert.That(reached, Has.Count.EqualTo(Equal));
        Assert.That(pairs, Has.Count.LessThan(Equal * Equal / 4));
    }

    private static byte[] Signature(Random random)
    {
        var signature = new byte[MinHash.Size];
        random.NextBytes(signature);
        return signature;
    }
}
