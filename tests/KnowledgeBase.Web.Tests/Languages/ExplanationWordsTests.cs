using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.Languages;

public sealed class ExplanationWordsTests
{
    [TestCaseSource(typeof(Wording), nameof(Wording.All))]
    public void Every_route_is_told_in_its_own_words(Wording wording) =>
        Assert.That(
            Enum.GetValues<MatchRoute>().Select(route => wording.Explanations.Route(route, "słowo", "miasto")?.ToString()),
            Is.Unique.And.All.Not.EqualTo(" (słowo)"));

    [TestCaseSource(typeof(Wording), nameof(Wording.All))]
    public void Every_place_is_told_in_its_own_words(Wording wording) =>
        Assert.That(Enum.GetValues<MatchPlaceKind>().Select(kind => wording.Explanations.Place(kind, 1)), Is.Unique);

    [TestCaseSource(typeof(Wording), nameof(Wording.All))]
    public void Every_label_is_told_in_its_own_words(Wording wording) =>
        Assert.That(Enum.GetValues<LabelKind>().Select(wording.Explanations.InLabel), Is.Unique);

    [Test]
    public void Further_forms_are_told_with_their_numbers()
    {
        var words = Wording.Polish.Explanations;

        var others = words.Others(Sentence.Join(", ", [words.Other("miastach", false, 1), words.Other("miast", false, 3), words.Other("miejski", true, 1)]));

        Assert.That(others.ToString(), Is.EqualTo(", też miastach, miast 3×, miejski (pokrewne)"));
    }
}
