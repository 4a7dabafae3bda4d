using KnowledgeBase.Polish.Automata;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Polish.Training.Tests.Compilation;

public sealed class SuffixRuleTrainerTests
{
    private static readonly string[] Stems = ["retencj", "inwestycj", "dotacj", "strategi", "energi", "uchwał", "ustaw", "umow", "opłat", "szkoł"];

    private static readonly VocabularyWord[] Plurals = [.. Stems.Select(stem => new VocabularyWord(stem + "om", [stem + "a"]))];

    [Test]
    public void Lemmas_that_differ_by_their_prefix_are_one_witness()
    {
        string[] prefixes = ["za", "prze", "od", "pod", "roz", "wy", "na", "do"];
        var family = prefixes.Select(prefix => new VocabularyWord(prefix + "prowadzom", [prefix + "prowadzić"]));

        var rules = SuffixRuleTrainer.Learn([.. Plurals, .. family]);

        Assert.That(rules.SelectMany(rule => rule.Value).Select(patch => patch.Suffix), Is.All.EqualTo("a"));
    }

    [Test]
    public void A_rule_keeps_the_likeliest_patches_first_and_no_more_than_it_may()
    {
        string[] endings = ["a", "u", "y", "e"];
        var words = endings.SelectMany((ending, place) =>
            Stems.Take(Stems.Length - place).Select(stem => new VocabularyWord($"{ending}{stem}om", [$"{ending}{stem}{ending}"])));

        var rules = SuffixRuleTrainer.Learn([.. words]);

        var shortest = rules.MinBy(rule => rule.Key.Length).Value;
        Assert.That(shortest.Select(patch => patch.Suffix), Is.EqualTo(new[] { "a", "u", "y" }));
    }

    // Among all words in -om few are neuter; among those in -kom nearly half are, which only a rule of its own can tell.
    [Test]
    public void A_suffix_gets_a_rule_for_a_further_patch_that_its_shorter_suffix_lacks()
    {
        var common = "bcdfghjklmnpst".SelectMany(first => "aeiou".Select(second => $"{first}{second}ter"));
        var words = common.Select(stem => new VocabularyWord(stem + "om", [stem + "a"]))
            .Concat("bcdfg".Select(first => new VocabularyWord($"{first}ułakom", [$"{first}ułaka"])))
            .Concat("lmnp".Select(first => new VocabularyWord($"{first}astkom", [$"{first}astko"])));

        var rules = new SuffixRules(Read(PatchAutomatonWriter.Write(SuffixRuleTrainer.Learn([.. words.OrderBy(word => word.Form, StringComparer.Ordinal)]))));

        Assert.That(Guess(rules, "wierkom"), Is.EquivalentTo(new[] { "wierka", "wierko" }));
        Assert.That(Guess(rules, "wiertom"), Is.EquivalentTo(new[] { "wierta" }));
    }

    [Test]
    public void A_lemma_the_lexicon_knows_is_guessed_only_when_there_is_no_other()
    {
        var words = Stems.SelectMany(stem => new[] { new VocabularyWord(stem + "ami", [stem + "a"]), new VocabularyWord("x" + stem + "ami", [$"x{stem}o"]) });
        var packed = PatchAutomatonWriter.Write(SuffixRuleTrainer.Learn([.. words]));
        var both = Guess(new SuffixRules(Read(packed)), "normami");

        Assert.That(both, Is.EquivalentTo(new[] { "norma", "normo" }));
        Assert.That(Guess(new SuffixRules(Read(packed), LexiconOf("norma")), "normami"), Is.EqualTo(new[] { "normo" }));
        Assert.That(Guess(new SuffixRules(Read(packed), LexiconOf("norma", "normo")), "normami"), Is.EquivalentTo(both));
    }

    private static PatchAutomaton Read(byte[] packed)
    {
        using var stream = new MemoryStream(packed);
        return PatchAutomatonReader.Read(stream);
    }

    private static Lexicon LexiconOf(params string[] forms) =>
        new(Read(LexiconCompiler.CompileForms(forms.Select(form => new VocabularyWord(form, [form])))));

    private static string[] Guess(SuffixRules rules, string form)
    {
        var lemmas = new LemmaBuffer();
        _ = rules.Guess(form, lemmas);
        return lemmas.ToSortedArray();
    }
}
