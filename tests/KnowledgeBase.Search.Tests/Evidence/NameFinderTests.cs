using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Evidence;
using KnowledgeBase.Search.Tests.Explanations;

namespace KnowledgeBase.Search.Tests.Evidence;

public sealed class NameFinderTests
{
    private static readonly NameFinder Finder = new(ContentQueries.Library);

    [TestCase("zgodnie z ustawą z dnia 19 grudnia 2008 r. o partnerstwie publiczno-prywatnym", "ppp-2008")]
    [TestCase("w ustawie o partnerstwie publiczno-prywatnym", "ppp-2008")]
    [TestCase("(Dz. U. z 2017 r. poz. 1834)", "ppp-2008")]
    [TestCase("(Dz.U. 2009 nr 19 poz. 100)", "ppp-2008")]
    public void An_act_is_known_by_its_name_in_any_case_and_by_its_publication(string text, string act) =>
        Assert.That(In(text).Acts, Does.Contain(act));

    [TestCase("cele Krajowej Polityki Miejskiej 2030", "kpm-2030")]
    [TestCase("wdrażanie KPM 2030", "kpm-2030")]
    public void A_strategy_is_known_by_its_name_and_abbreviation(string text, string document) =>
        Assert.That(In(text).PolicyDocuments, Does.Contain(document));

    [Test]
    public void An_institution_and_a_topic_are_known()
    {
        var named = In("Ministerstwu Klimatu i Środowiska powierza się politykę wobec zieleni miejskiej.");

        Assert.That(named.Institutions, Does.Contain("mkis"));
        Assert.That(named.Topics, Does.Contain("zielen-miejska"));
    }

    [TestCase("")]
    [TestCase("ustawa o czym innym")]
    [TestCase("Krajowa Polityka")]
    [TestCase("Dz.U. 2017 poz. 18341")]
    public void Part_of_a_name_is_none(string text)
    {
        var named = In(text);

        Assert.That(named.Acts.Concat(named.PolicyDocuments).Concat(named.Institutions).Concat(named.Topics), Is.Empty);
    }

    private static NamedTerms In(string text) => Finder.In(PolishText.Default.Analyze(text));
}
