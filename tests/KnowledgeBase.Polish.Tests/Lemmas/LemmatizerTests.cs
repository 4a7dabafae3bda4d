using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Tests.Lemmas;

public sealed class LemmatizerTests
{
    [TestCase("gminami", "gmina", LemmaRoute.Lexicon)]
    [TestCase("Łodzi", "łódź", LemmaRoute.Lexicon)]
    [TestCase("nasadzeń", "nasadzić", LemmaRoute.Lexicon)]
    [TestCase("podtopieniami", "podtopić", LemmaRoute.Lexicon)]
    [TestCase("uslugi", "usługa", LemmaRoute.Respelled)]
    [TestCase("czlowiekiem", "człowiek", LemmaRoute.Respelled)]
    [TestCase("mikroretencji", "mikroretencja", LemmaRoute.Prefixed)]
    [TestCase("cyberbezpieczeństwem", "cyberbezpieczeństwo", LemmaRoute.Prefixed)]
    [TestCase("mikroszkoly", "mikroszkoła", LemmaRoute.Prefixed)]
    [TestCase("interesariuszami", "interesariusz", LemmaRoute.Guessed)]
    [TestCase("prosumentów", "prosument", LemmaRoute.Guessed)]
    [TestCase("gentryfikacji", "gentryfikacja", LemmaRoute.Guessed)]
    public void Finds_the_lemma_by_the_surest_route(string word, string lemma, LemmaRoute route)
    {
        var token = PolishText.Default.Analyze(word)[0];

        Assert.That(token.Lemmas, Does.Contain(lemma));
        Assert.That(token.Route, Is.EqualTo(route));
    }

    [TestCase("kpm")]
    [TestCase("jst")]
    [TestCase("mpzp")]
    [TestCase("xyz")]
    [TestCase("2021")]
    public void Leaves_short_unknown_words_and_numbers_alone(string word)
    {
        var token = PolishText.Default.Analyze(word)[0];

        Assert.That((token.Lemmas.Count, token.Lemmas[0], token.Route), Is.EqualTo((1, word, LemmaRoute.Kept)));
    }

    [TestCase("dane", "danych")]
    [TestCase("hałas", "hałasu")]
    [TestCase("żebyśmy", "ć")]
    public void Has_none_of_the_known_faults_of_Stempel(string word, string other)
    {
        var lemmas = PolishText.Default.Analyze(word)[0].Lemmas;

        Assert.That(lemmas, Is.All.Length.GreaterThan(1));
        Assert.That(other.Length == 1 || lemmas.Intersect(PolishText.Default.Analyze(other)[0].Lemmas).Any(), Is.True);
    }

    [Test]
    public void Guessed_lemma_is_also_a_term_without_Polish_letters()
    {
        var token = PolishText.Default.Analyze("zażółkaczkami")[0];

        Assert.That(token.Route, Is.EqualTo(LemmaRoute.Guessed));
        foreach (var lemma in token.Lemmas)
            Assert.That(token.Lemmas, Does.Contain(Folding.Fold(lemma)));
    }

    [Test]
    public void Short_unknown_word_also_keeps_its_form()
    {
        Assert.That(PolishText.Default.Analyze("epuap")[0].Lemmas, Does.Contain("epuap"));
    }
}
