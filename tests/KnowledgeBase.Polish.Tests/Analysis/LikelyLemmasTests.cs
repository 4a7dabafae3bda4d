using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tests.Analysis;

public sealed class LikelyLemmasTests
{
    private static IEnumerable<string[]> Dominated =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "data", "dominated-readings.tsv")).Select(line => line.Split('\t'));

    [Test]
    public void The_table_is_as_large_as_it_claims() => Assert.That(Dominated.Count(), Is.GreaterThanOrEqualTo(40));

    [TestCaseSource(nameof(Dominated))]
    public void A_rare_reading_is_not_meant_but_stays_in_the_index(string form, string meant, string rare)
    {
        var token = PolishText.Default.Analyze(form)[0];

        Assert.That(token.LikelyLemmas, Does.Contain(meant).And.Not.Contain(rare));
        Assert.That(token.Lemmas, Does.Contain(rare));
    }

    [TestCase("poznaniu", "poznań", "poznanie")]
    [TestCase("ustaw", "ustawa", "ustawić")]
    [TestCase("zdrowi", "zdrowie", "zdrowy")]
    [TestCase("usług", "usługa", "usługi")]
    public void Readings_that_are_about_as_likely_are_both_meant(string form, string one, string other)
    {
        Assert.That(PolishText.Default.Analyze(form)[0].LikelyLemmas, Does.Contain(one).And.Contain(other));
    }

    [TestCase("plac", "płacić")]
    [TestCase("zadania", "żądanie")]
    [TestCase("rada", "rad")]
    public void A_word_is_no_slip_for_a_rare_look_alike(string form, string other)
    {
        Assert.That(PolishText.Default.Analyze(form)[0].RespelledLemmas, Does.Not.Contain(other));
    }

    [Test]
    public void A_word_typed_without_Polish_letters_means_its_likely_reading()
    {
        var token = PolishText.Default.Analyze("zielen")[0];

        Assert.That(token.LikelyLemmas, Does.Contain("zieleń").And.Not.Contain("zielenić"));
    }

    [TestCase("mikrodanych", "mikrodane")]
    [TestCase("społeczno-gminie", "społeczno-gmina")]
    public void A_word_put_together_means_what_its_last_part_means(string form, string lemma)
    {
        Assert.That(PolishText.Default.Analyze(form)[0].LikelyLemmas, Is.EqualTo([lemma]));
    }

    [FsCheck.NUnit.Property(Arbitrary = new[] { typeof(Texts) }, MaxTest = 1000)]
    public void Likely_lemmas_are_some_of_all_lemmas(string text)
    {
        foreach (var token in PolishText.Default.Analyze(text))
            Assert.That(token.LikelyLemmas, Is.Not.Empty.And.SubsetOf(token.Lemmas));
    }
}
