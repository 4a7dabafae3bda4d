using KnowledgeBase.Content;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Search.Tests.Samples;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Search.Tests.Synonyms;

public sealed class RuleCheckTests
{
    private static readonly Library Library = Sample.Library(
        Sample.Participant("a", "Woda deszczowa i deszczówka"), Sample.Participant("b", "Zamówienia publiczne, JST"));

    [Test]
    public void Sound_rules_have_no_problems() => Assert.That(
        Check(Sample.OneWay("przetarg", "zamówienie publiczne"), Sample.Equivalent("wody deszczowe", "deszczówka"), Sample.Abbreviation("JST", "jednostka samorządu")),
        Is.Empty);

    [Test]
    public void A_rule_that_leads_to_what_stands_nowhere_is_told() => AssertTold(
        ProblemKinds.FoundNowhere, "nie ma: „kosmos”", Check(Sample.OneWay("woda", "deszczówka", "kosmos")));

    [Test]
    public void Equivalents_of_which_none_stands_anywhere_are_told() => AssertTold(
        ProblemKinds.FoundNowhere, "„kosmos”, „wszechświat”", Check(Sample.Equivalent("kosmos", "wszechświat")));

    [Test]
    public void A_rule_that_inflection_covers_is_told() => AssertTold(
        ProblemKinds.SameWord, "to samo", Check(Sample.OneWay("zamówieniach publicznych", "zamówienie publiczne")));

    [Test]
    public void A_word_that_leads_to_itself_is_told() => AssertTold(
        ProblemKinds.SameWord, "do samego siebie", Check(Sample.Equivalent("deszczówka", "woda deszczowa", "Deszczówka")));

    [Test]
    public void A_pair_that_another_rule_has_is_told() => AssertTold(
        ProblemKinds.RepeatedPair, "z wiersza 1", Check(Sample.OneWay("przetarg", "zamówienie publiczne"), Sample.OneWay("przetargi", "zamówienia publiczne", "JST") with { Line = 4 }));

    [Test]
    public void An_abbreviation_with_two_meanings_is_told() => AssertTold(
        ProblemKinds.AmbiguousAbbreviation, "inne rozwinięcie: „woda deszczowa”", Check(Sample.Abbreviation("WD", "woda deszczowa"), Sample.Abbreviation("WD", "zamówienie publiczne") with { Line = 4 }));

    [Test]
    public void A_chain_is_told_until_it_is_a_rule_of_its_own()
    {
        var second = Sample.OneWay("deszczówka", "JST") with { Line = 4 };

        AssertTold(ProblemKinds.Chain, "zapytanie „ulewa” nie znajdzie „JST”", Check(Sample.OneWay("ulewa", "deszczówka"), second));
        Assert.That(Check(Sample.OneWay("ulewa", "deszczówka", "JST"), second), Is.Empty);
    }

    [Test]
    public void A_query_with_two_recommendations_is_told()
    {
        var rules = new EditorialRules
        {
            Pinned = [new PinnedRule(["woda deszczowa"], ["a"], null, 1), new PinnedRule(["zamówienia", "deszczowej wody"], ["b"], null, 4)],
        };

        AssertTold(ProblemKinds.RepeatedPinnedQuery, "„deszczowej wody” ma już polecenie: „woda deszczowa” w wierszu 1", Check(rules));
    }

    [Test]
    public void The_rules_of_the_repository_check_clean()
    {
        using var engine = SearchEngine.OpenInMemory(new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()));

        Assert.That(engine.Library.Rules.Synonyms, Has.Count.AtLeast(60));
        Assert.That(engine.CheckRules(), Is.Empty);
    }

    private static IReadOnlyList<ContentProblem> Check(params SynonymRule[] rules) => Check(new EditorialRules { Synonyms = rules });

    private static IReadOnlyList<ContentProblem> Check(EditorialRules rules)
    {
        using var engine = SearchEngine.OpenInMemory(Library.With(rules));
        return engine.CheckRules();
    }

    private static void AssertTold(ProblemKind kind, string message, IReadOnlyList<ContentProblem> problems)
    {
        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(new[] { kind.Code }));
        Assert.That(problems[0].Message, Does.Contain(message));
        Assert.That(problems[0].File, Does.StartWith("slowniki/"));
    }
}
