using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Completions.Phrases;
using KnowledgeBase.Search.Tests.Samples;

namespace KnowledgeBase.Search.Tests.Completions;

public sealed class FrequentPhrasesTests
{
    [Test]
    public void Finds_words_that_often_stand_together_in_any_form_and_gives_the_most_frequent() =>
        Assert.That(
            Phrases("Miasta dbają o zieleń miejską.", "Utrzymanie zieleni miejskiej drożeje.", "Brakuje zieleni miejskiej."),
            Is.EqualTo(new[] { "zieleni miejskiej" }));

    [Test]
    public void What_is_rare_or_of_one_entry_is_no_phrase() =>
        Assert.That(Phrases("Zieleń miejska. Zieleń miejska. Zieleń miejska.", "Park kieszonkowy.", "Park kieszonkowy."), Is.Empty);

    [Test]
    public void A_piece_of_a_longer_phrase_is_left_out() =>
        Assert.That(
            Phrases("Ruszyła Partnerska Inicjatywa Miast.", "Działa Partnerska Inicjatywa Miast.", "Trwa Partnerska Inicjatywa Miast."),
            Is.EqualTo(new[] { "Partnerska Inicjatywa Miast" }));

    [TestCase("zieleń i miejska")]
    [TestCase("zieleń, miejska")]
    [TestCase("zieleń 2023 miejska")]
    [TestCase("zieleń potrzebuje")]
    [TestCase("zieleń ocenia")]
    [TestCase("trzy parki")]
    [TestCase("zieleń – miejska")]
    public void No_phrase_reaches_over_a_stop_word_a_mark_a_number_or_a_verb(string text) =>
        Assert.That(Phrases(text, text, text), Is.Empty);

    [TestCase("partnerstwo publiczno-prywatne")]
    [TestCase("finansowanie zieleni")]
    [TestCase("umowa PPP")]
    [TestCase("sieć tematyczna")]
    public void Compounds_gerunds_and_abbreviations_are_words_of_phrases(string text) =>
        Assert.That(Phrases(text, text, text), Is.EqualTo(new[] { text }));

    private static IEnumerable<string> Phrases(params string[] texts)
    {
        Entry[] entries = [.. texts.Select((text, place) => Sample.Recommendation($"r{place}", "Tytuł", text))];
        return FrequentPhrases.Of(Sample.Library(entries)).Select(completion => completion.Text);
    }
}
