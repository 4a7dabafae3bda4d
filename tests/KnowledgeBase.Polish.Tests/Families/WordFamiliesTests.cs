using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Families;
using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Polish.Tests.Families;

public sealed class WordFamiliesTests
{
    private static WordFamilies Families => PolishText.Default.Families;

    [TestCase("finansowy", "finansować")]
    [TestCase("dofinansować", "współfinansować")]
    [TestCase("zazieleniać", "zielony")]
    [TestCase("śródmiejski", "miasto")]
    [TestCase("międzygminny", "gmina")]
    [TestCase("nauczyciel", "uczeń")]
    [TestCase("królestwo", "królewski")]
    public void Derived_words_share_a_root(string first, string second) =>
        Assert.That(Families.AreRelated(first, second), Is.True);

    [TestCaseSource(nameof(TownAdjectives))]
    public void A_town_and_its_adjective_share_a_root(string town, string adjective) =>
        Assert.That(Families.AreRelated(town.ToLowerInvariant(), adjective), Is.True);

    [Test]
    public void A_word_that_no_dictionary_has_is_reached_through_its_prefix_and_ending()
    {
        var root = Families.FindRoot("gminny");

        Assert.That(Families.FindRoot("ponadgminny"), Is.EqualTo(root));
        Assert.That(Families.FindRoot("ponadgminność"), Is.EqualTo(root));
    }

    [TestCase("")]
    [TestCase("ość")]
    [TestCase("brak-takiego-słowa")]
    public void A_lemma_without_family_is_its_own_root(string lemma)
    {
        var roots = new LemmaBuffer();

        var derived = Families.AddRoots(lemma, roots);

        Assert.That(derived, Is.False);
        Assert.That(roots.ToSortedArray(), Is.EqualTo(new[] { lemma }));
    }

    [FsCheck.NUnit.Property]
    public bool Any_text_has_a_root(string text) => text is null || Families.FindRoots(text).Count > 0;

    [Test]
    public void A_look_up_allocates_nothing()
    {
        var roots = new LemmaBuffer();
        _ = Families.AddRoots("ponadregionalność", roots);
        roots.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Families.AddRoots("ponadregionalność", roots);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(allocated, Is.Zero);
    }

    private static IEnumerable<string[]> TownAdjectives() =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "data", "town-adjectives.tsv")).Select(line => line.Split('\t'));
}
