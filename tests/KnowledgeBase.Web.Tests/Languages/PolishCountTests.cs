using KnowledgeBase.Content.Entries;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class PolishCountTests
{
    [TestCase(0, "Brak wpisów")]
    [TestCase(1, "1 wpis")]
    [TestCase(2, "2 wpisy")]
    [TestCase(4, "4 wpisy")]
    [TestCase(5, "5 wpisów")]
    [TestCase(12, "12 wpisów")]
    [TestCase(14, "14 wpisów")]
    [TestCase(21, "21 wpisów")]
    [TestCase(22, "22 wpisy")]
    [TestCase(112, "112 wpisów")]
    [TestCase(1004, "1004 wpisy")]
    public void The_noun_agrees_with_the_number(int count, string expected) =>
        Assert.That(Wording.Polish.Entries.CountOrNone(count), Is.EqualTo(expected));

    [TestCase(EntryKind.Participant, 2, "uczestników")]
    [TestCase(EntryKind.Network, 5, "sieci")]
    [TestCase(EntryKind.Recommendation, 22, "rekomendacje")]
    [TestCase(EntryKind.Event, 5, "wydarzeń")]
    [TestCase(EntryKind.Edition, 1, "edycja")]
    public void The_name_of_a_kind_agrees_with_the_number(EntryKind kind, int count, string expected) =>
        Assert.That(Wording.Polish.Kinds.Noun(kind, count), Is.EqualTo(expected));
}
