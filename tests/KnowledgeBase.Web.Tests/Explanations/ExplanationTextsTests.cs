using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;
using KnowledgeBase.Web.Explanations;

namespace KnowledgeBase.Web.Tests.Explanations;

public sealed class ExplanationTextsTests
{
    [Test]
    public void Every_route_is_told_in_its_own_words() =>
        Assert.That(
            Enum.GetValues<MatchRoute>().Select(route => ExplanationTexts.Route("słowo", Form(route))),
            Is.Unique.And.All.Not.EqualTo(" (słowo)"));

    [Test]
    public void Every_place_is_told_in_its_own_words() =>
        Assert.That(Enum.GetValues<MatchPlaceKind>().Select(kind => ExplanationTexts.Place(new MatchPlace(kind))), Is.Unique);

    [Test]
    public void Every_label_is_told_in_its_own_words() =>
        Assert.That(
            Enum.GetValues<LabelKind>().Select(label => ExplanationTexts.Place(new MatchPlace(MatchPlaceKind.Label) { Label = label })),
            Is.Unique);

    [Test]
    public void Further_forms_are_told_with_their_numbers() =>
        Assert.That(
            ExplanationTexts.Others([Form(MatchRoute.Spelling), Form(MatchRoute.Spelling) with { Text = "miast", Count = 3 }]),
            Is.EqualTo(", też miastach, miast 3×"));

    private static MatchedForm Form(MatchRoute route) =>
        new("miastach", route, "miasto", "miasto", new MatchPlace(MatchPlaceKind.Title), 1);
}
