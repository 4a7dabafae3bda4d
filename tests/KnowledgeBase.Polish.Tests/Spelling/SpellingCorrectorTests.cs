using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;

namespace KnowledgeBase.Polish.Tests.Spelling;

public sealed class SpellingCorrectorTests
{
    private static SpellingCorrector Corrector => PolishText.Default.Spelling;

    [TestCase("finasowanie", "finansowanie")]
    [TestCase("retnecja", "retencja")]
    [TestCase("partnerstwoo", "partnerstwo")]
    [TestCase("mieskzańcy", "mieszkańcy")]
    [TestCase("rekomendscja", "rekomendacja")]
    [TestCase("miesszkańcy", "mieszkańcy")]
    public void Finds_the_word_behind_one_error(string typed, string meant) =>
        Assert.That(Corrector.CandidatesFor(typed).Select(candidate => candidate.Form), Does.Contain(meant));

    [TestCase("mieszkncow", "mieszkańców")]
    [TestCase("pwoietrze", "powietrze")]
    [TestCase("partenrstwo", "partnerstwo")]
    public void Finds_it_when_Polish_letters_are_missing_too(string typed, string meant) =>
        Assert.That(Corrector.CandidatesFor(typed).Select(candidate => candidate.Form), Does.Contain(meant));

    [Test]
    public void Puts_the_likelier_error_first()
    {
        // "retencja" needs two letters swapped, "referencja" is further.
        var forms = Corrector.CandidatesFor("retnecja").Select(candidate => candidate.Form);

        Assert.That(forms.First(), Is.EqualTo("retencja"));
    }

    [TestCase("")]
    [TestCase("mia")]
    public void Leaves_short_words_alone(string word) => Assert.That(Corrector.CandidatesFor(word), Is.Empty);

    [Test]
    public void Takes_words_of_any_length() => Assert.That(Corrector.CandidatesFor(new string('ż', 10_000)), Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public void Any_text_has_candidates_within_the_limit(string? word) =>
        Assert.That(Corrector.CandidatesFor(word ?? "").Select(candidate => candidate.Cost), Is.All.InRange(0.01f, TypingErrors.Limit));

    [TestCase("miasto", "miasto", 0)]
    [TestCase("maisto", "miasto", TypingErrors.Transposition)]
    [TestCase("miato", "miasto", TypingErrors.Omission)]
    [TestCase("miassto", "miasto", TypingErrors.Insertion)]
    [TestCase("mizsto", "miasto", TypingErrors.NeighbouringKey)]
    [TestCase("mipsto", "miasto", TypingErrors.Substitution)]
    [TestCase("zielen", "zieleń", TypingErrors.Mark)]
    public void Counts_the_cost_of_an_error(string typed, string meant, float cost) =>
        Assert.That(SpellingCorrector.CostOf(typed, meant), Is.EqualTo(cost).Within(1e-6));

    [TestCase("miasto", "miotła")]
    [TestCase("zieleń", "zielen")]
    [TestCase("abc", "cba")]
    public void Two_errors_are_no_error(string typed, string meant)
    {
        // A mark that was typed was meant: "zieleń" is no error for "zielen".
        var cost = SpellingCorrector.CostOf(typed, meant);

        Assert.That(cost, Is.Null.Or.EqualTo(TypingErrors.Mark));
    }

    [TestCaseSource(nameof(Words))]
    public void Walking_the_lexicon_costs_what_comparing_the_words_does(string typed)
    {
        foreach (var candidate in Corrector.CandidatesFor(typed))
            Assert.That(SpellingCorrector.CostOf(typed, candidate.Form), Is.Not.Null, candidate.Form);
    }

    private static IEnumerable<string> Words() => ["finasowanie", "retnecja", "zielen", "gmian", "szkloa", "powitrze", "lodz", Folding.Fold("mieszkańców")];
}
