using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tests.Analysis;

public sealed class WordFamilyTests
{
    [TestCaseSource(nameof(Families))]
    public void All_forms_of_a_word_share_a_lemma(string family, string[] forms)
    {
        var lemmas = forms.Select(LemmasOf).ToArray();

        var strangers =
            from x in Enumerable.Range(0, forms.Length)
            from y in Enumerable.Range(0, x)
            where !lemmas[x].Overlaps(lemmas[y])
            select $"{forms[x]} and {forms[y]}";

        Assert.That(strangers, Is.Empty, family);
    }

    [TestCaseSource(nameof(Pairs))]
    public void Different_words_share_no_lemma(string first, string second)
    {
        Assert.That(LemmasOf(first).Intersect(LemmasOf(second)), Is.Empty);
    }

    [Test]
    public void Tables_are_as_large_as_they_claim()
    {
        Assert.That(Families().Count(), Is.GreaterThanOrEqualTo(60));
        Assert.That(Pairs().Count(), Is.GreaterThanOrEqualTo(40));
    }

    private static HashSet<string> LemmasOf(string word) => [.. PolishText.Default.Analyze(word)[0].Lemmas];

    private static IEnumerable<TestCaseData> Families() =>
        Rows("word-families.tsv").Select(row => new TestCaseData(row[0], row[1].Split(' ')) { TestName = row[0] });

    private static IEnumerable<TestCaseData> Pairs() =>
        Rows("distinct-pairs.tsv").Select(row => new TestCaseData(row[0], row[1]) { TestName = $"{row[0]} {row[1]}" });

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "data", file)).Select(line => line.Split('\t'));
}
