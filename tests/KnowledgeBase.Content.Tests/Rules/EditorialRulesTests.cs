using KnowledgeBase.Content.Rules;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Rules;

public sealed class EditorialRulesTests
{
    private SmallLibrary _small = null!;

    [SetUp]
    public void CopyContent() => _small = new SmallLibrary();

    [TearDown]
    public void DeleteContent() => _small.Dispose();

    [Test]
    public void Each_form_of_a_rule_leads_where_it_should()
    {
        _small.Write("slowniki/synonimy.yml", """
            - z: [przetarg, licytacja]
              na: zamówienie publiczne
            - rownowazne: [a, b, c]
            - skrot: JST
              znaczenie: jednostka samorządu terytorialnego
              uwaga: dla redakcji
            """);

        var library = _small.Read();

        Assert.That(library.Problems, Is.Empty);
        Assert.That(library.Rules.Synonyms.Select(rule => (rule.Kind, rule.Line, string.Join(' ', rule.Pairs.Select(pair => $"{pair.From}>{pair.To}")))), Is.EqualTo(new[]
        {
            (SynonymKind.OneWay, 1, "przetarg>zamówienie publiczne licytacja>zamówienie publiczne"),
            (SynonymKind.Equivalent, 3, "a>b a>c b>a b>c c>a c>b"),
            (SynonymKind.Abbreviation, 4, "JST>jednostka samorządu terytorialnego jednostka samorządu terytorialnego>JST"),
        }));
    }

    [Test]
    public void Recommended_entries_keep_their_order_and_those_that_do_not_exist_are_dropped()
    {
        _small.Write("slowniki/polecane.yml", "- zapytanie: [woda, deszcz]\n  wpisy: [rek-retencja, nie-ma, rek-dane]\n  uwaga: Zacznij tu.\n");

        var rule = _small.Read().Rules.Pinned.Single();

        Assert.That(rule.Queries, Is.EqualTo(new[] { "woda", "deszcz" }));
        Assert.That(rule.Entries, Is.EqualTo(new[] { "rek-retencja", "rek-dane" }));
        Assert.That(rule.Note, Is.EqualTo("Zacznij tu."));
    }

    [Test]
    public void Recommended_sample_material_goes_with_all_other()
    {
        _small.Write("slowniki/polecane.yml", "- zapytanie: woda\n  wpisy: [rek-retencja]\n");

        var library = _small.Read(new ContentOptions { IncludeExamples = false });

        Assert.That(library.Rules.Pinned, Is.Empty);
        Assert.That(library.Problems.Where(problem => problem.File.StartsWith("slowniki/polecane", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Without_the_files_there_are_no_rules_and_no_problem()
    {
        Assert.That(_small.Read().Rules.Synonyms, Is.Empty);
        Assert.That(_small.Read().Rules.Pinned, Is.Empty);
        Assert.That(_small.Read().Problems, Is.Empty);
    }

    [Test]
    public void A_changed_rule_changes_the_content_and_no_entry()
    {
        var before = _small.Read();

        _small.Write("slowniki/synonimy.yml", "- {z: woda, na: deszcz}\n");
        var after = _small.Read();

        Assert.That(after.Fingerprint, Is.Not.EqualTo(before.Fingerprint));
        Assert.That(after.Entries.Select(entry => entry.Fingerprint), Is.EqualTo(before.Entries.Select(entry => entry.Fingerprint)));
    }
}
