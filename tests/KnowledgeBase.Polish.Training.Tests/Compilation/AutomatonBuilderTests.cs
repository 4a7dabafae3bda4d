using FsCheck;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Polish.Training.Tests.Compilation;

public sealed class AutomatonBuilderTests
{
    [FsCheck.NUnit.Property]
    public void Accepts_exactly_its_keys_with_their_values(NonNull<string>[] keys)
    {
        var words = Words(keys);

        var states = Build(words);

        Assert.That(Accepted(states, 0, string.Empty), Is.EquivalentTo(words));
    }

    [FsCheck.NUnit.Property]
    public void No_two_states_are_alike(NonNull<string>[] keys)
    {
        Assert.That(Build(Words(keys)), Is.Unique);
    }

    [Test]
    public void Shares_equal_endings_but_not_those_with_other_values()
    {
        var shared = Build(new() { ["gminą"] = 1, ["wodą"] = 1 });
        var apart = Build(new() { ["gminą"] = 1, ["wodą"] = 2 });

        Assert.That(shared, Has.Length.EqualTo(8));
        Assert.That(apart, Has.Length.EqualTo(10));
    }

    [Test]
    public void Refuses_keys_out_of_order()
    {
        var builder = new AutomatonBuilder();
        builder.Add("b", 0);

        Assert.That(() => builder.Add("a", 0), Throws.ArgumentException);
        Assert.That(() => builder.Add("b", 0), Throws.ArgumentException);
    }

    private static SortedDictionary<string, int> Words(NonNull<string>[] keys)
    {
        var words = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
            words[key.Get] = key.Get.Length % 3;
        return words;
    }

    private static AutomatonState[] Build(SortedDictionary<string, int> words)
    {
        var builder = new AutomatonBuilder();
        foreach (var (word, value) in words)
            builder.Add(word, value);
        return builder.Build();
    }

    private static IEnumerable<KeyValuePair<string, int>> Accepted(AutomatonState[] states, int state, string prefix)
    {
        if (states[state].Value != AutomatonBuilder.NoValue)
            yield return new(prefix, states[state].Value);
        foreach (var arc in states[state].Arcs)
        {
            foreach (var word in Accepted(states, arc.Target, prefix + arc.Label))
                yield return word;
        }
    }
}
