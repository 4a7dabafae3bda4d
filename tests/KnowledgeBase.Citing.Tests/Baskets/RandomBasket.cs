using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Baskets;

/// <summary>Baskets for tests: the same for the same seed.</summary>
public static class RandomBasket
{
    public static Basket Make(int seed)
    {
        var random = new Random(seed);
        var title = random.Next(2) == 0 ? "" : RandomText.Make(random);
        return Basket.Of(title, Enumerable.Range(0, random.Next(12)).Select(_ => Item(random)));
    }

    /// <summary>What two baskets that are equal have in common.</summary>
    public static IReadOnlyList<object> PartsOf(Basket basket) => [basket.Title, .. basket.Items];

    private static BasketItem Item(Random random)
    {
        var note = random.Next(2) == 0 ? "" : RandomText.Make(random) + (random.Next(3) == 0 ? "\r\n~.N%2E~%7E\n" + RandomText.Make(random) : "");
        if (random.Next(4) == 0)
            return new SearchItem("q=" + RandomText.Make(random) + "&rok=2021..2023") { Note = note };

        return new EntryItem($"rek-{random.Next(1_000)}", random.Next(2) == 0 ? null : $"p-{random.Next(1_000)}")
        {
            Note = note,
            Version = random.Next(2) == 0 ? null : EntryVersion.Of($"{random.Next():x8}ab"),
        };
    }
}
