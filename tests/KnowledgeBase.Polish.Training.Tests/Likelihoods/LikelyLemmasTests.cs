using KnowledgeBase.Polish.Training.Likelihoods;

namespace KnowledgeBase.Polish.Training.Tests.Likelihoods;

public sealed class LikelyLemmasTests
{
    private static readonly Dictionary<string, string[]> Exceptions =
        new LikelyLemmas(SmallDictionary.Readings()).Exceptions().ToDictionary(StringComparer.Ordinal);

    [TestCase("gminie", "gmina", Description = "no text holds gmin's own form")]
    [TestCase("gmin", "gmina", Description = "decided as gminie is, though gmin would be its nominative")]
    [TestCase("danych", "dane", Description = "dany, seen once, cannot account for so many")]
    [TestCase("dane", "dane")]
    [TestCase("powiatowi", "powiat", Description = "the dative of the noun")]
    public void A_rare_reading_is_left_out(string form, string likely) =>
        Assert.That(Exceptions[form], Is.EqualTo([likely]));

    [Test]
    public void A_form_with_one_lemma_is_no_exception() =>
        Assert.That(Exceptions.Keys, Has.None.EqualTo("gmina").And.None.EqualTo("sad"));

    [Test]
    public void Of_words_that_no_text_holds_nothing_is_known()
    {
        var paradigms = Paradigms.From(SmallDictionary.Entries);
        var readings = new FormReadings(paradigms, ReadingModel.Estimate(paradigms, new double[paradigms.Forms.Count]));

        Assert.That(new LikelyLemmas(readings).Exceptions(), Is.Empty);
    }
}
