using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.NearDuplicates;

public sealed class NearDuplicateFamiliesTests
{
    private const int Entries = 12;

    [Property(MaxTest = 300)]
    public void Two_entries_are_of_one_family_when_pairs_lead_from_one_to_the_other(int seed)
    {
        var pairs = Pairs(new Random(seed));

        var families = new NearDuplicateFamilies(Sample.Library(), pairs);

        foreach (var one in Enumerable.Range(0, Entries).Select(IdOf))
        {
            var reached = Reached(one, pairs);
            Assert.That(families.Of(one)?.Entries.Select(entry => entry.Id) ?? [], Is.EquivalentTo(reached.Count > 1 ? reached : []));
            foreach (var other in reached.Where(other => other != one))
                Assert.That(families.Of(other)!.OthersOf(other).Select(entry => entry.Id), Does.Contain(one));
        }
    }

    [Property(MaxTest = 100)]
    public void Every_pair_is_in_exactly_one_family(int seed)
    {
        var pairs = Pairs(new Random(seed));

        var families = new NearDuplicateFamilies(Sample.Library(), pairs).Families;

        Assert.That(families.SelectMany(family => family.Pairs), Is.EquivalentTo(pairs));
        Assert.That(families.SelectMany(family => family.Entries).Select(entry => entry.Id), Is.Unique);
    }

    private static List<NearDuplicatePair> Pairs(Random random)
    {
        var entries = Enumerable.Range(0, Entries).Select(place => (Entry)Sample.Recommendation(IdOf(place), "Tytuł")).ToList();
        return [.. Enumerable.Range(0, random.Next(8))
            .Select(_ => (First: random.Next(Entries), Second: random.Next(Entries)))
            .Where(pair => pair.First < pair.Second)
            .Distinct()
            .Select(pair => new NearDuplicatePair(entries[pair.First], entries[pair.Second], random.NextDouble(), 1))];
    }

    private static HashSet<string> Reached(string id, List<NearDuplicatePair> pairs)
    {
        var reached = new HashSet<string> { id };
        var before = 0;
        while (before < reached.Count)
        {
            before = reached.Count;
            foreach (var pair in pairs.Where(pair => reached.Contains(pair.First.Id) || reached.Contains(pair.Second.Id)))
                reached.UnionWith([pair.First.Id, pair.Second.Id]);
        }

        return reached;
    }

    private static string IdOf(int place) => $"r{place:00}";
}
