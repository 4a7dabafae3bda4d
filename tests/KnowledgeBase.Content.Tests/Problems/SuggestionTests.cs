using FsCheck.Fluent;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Tests.Problems;

public sealed class SuggestionTests
{
    private static readonly string[] Keys = ["tematy", "tytul", "typ", "streszczenie", "status"];

    [TestCase("temat", "tematy")]
    [TestCase("tytuł", "tytul")]
    [TestCase("streszczneie", "streszczenie")]
    [TestCase("statsu", "status")]
    public void Names_the_nearest_candidate(string typed, string expected)
    {
        Assert.That(Suggestion.For(typed, Keys), Is.EqualTo(expected));
    }

    [TestCase("wojewodztwo")]
    [TestCase("x")]
    [TestCase("")]
    public void Names_none_when_all_are_far(string typed)
    {
        Assert.That(Suggestion.For(typed, Keys), Is.Null);
    }

    [TestCase("", "", 0)]
    [TestCase("kot", "", 3)]
    [TestCase("kot", "kto", 1)]
    [TestCase("kot", "okt", 1)]
    [TestCase("niebo", "niebyt", 2)]
    public void Counts_edits(string left, string right, int expected)
    {
        Assert.That(Suggestion.Distance(left, right), Is.EqualTo(expected));
    }

    [FsCheck.NUnit.Property]
    public FsCheck.Property Distance_is_the_same_both_ways_and_within_the_longer_length() => Prop.ForAll(
        ArbMap.Default.ArbFor<FsCheck.NonNull<string>>(),
        ArbMap.Default.ArbFor<FsCheck.NonNull<string>>(),
        (left, right) =>
        {
            var distance = Suggestion.Distance(left.Get, right.Get);
            return distance == Suggestion.Distance(right.Get, left.Get)
                && distance <= Math.Max(left.Get.Length, right.Get.Length)
                && distance >= Math.Abs(left.Get.Length - right.Get.Length);
        });
}
