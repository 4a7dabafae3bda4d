using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class EnglishCountTests
{
    [TestCase(0, "No entries")]
    [TestCase(1, "1 entry")]
    [TestCase(2, "2 entries")]
    [TestCase(21, "21 entries")]
    [TestCase(1004, "1004 entries")]
    public void The_noun_agrees_with_the_number(int count, string expected) =>
        Assert.That(Wording.English.Entries.CountOrNone(count), Is.EqualTo(expected));

    [TestCase(EntryKind.Network, 1, "network")]
    [TestCase(EntryKind.Network, 0, "networks")]
    [TestCase(EntryKind.Recommendation, 22, "recommendations")]
    [TestCase(EntryKind.Initiative, 1, "Action Plan (MID)")]
    public void The_name_of_a_kind_agrees_with_the_number(EntryKind kind, int count, string expected) =>
        Assert.That(Wording.English.Kinds.Noun(kind, count), Is.EqualTo(expected));

    [TestCase(1, "1 entry is sample material: ")]
    [TestCase(2, "2 entries are sample material: ")]
    public void The_verb_agrees_too(int count, string expected) =>
        Assert.That(Wording.English.Start.Examples(count).ToString(), Does.StartWith(expected));
}
