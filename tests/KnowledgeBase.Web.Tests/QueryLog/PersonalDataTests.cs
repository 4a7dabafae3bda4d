using KnowledgeBase.Web.QueryLog;

namespace KnowledgeBase.Web.Tests.QueryLog;

public sealed class PersonalDataTests
{
    [TestCase("jan.kowalski@example.org")]
    [TestCase("pesel 44051401359")]
    [TestCase("telefon 601 234 567")]
    [TestCase("+48 (22) 123-45-67")]
    [TestCase("601234567")]
    [TestCase("1234567")]
    [TestCase("nip 123-456-78-90")]
    [TestCase("12 3456 7890 1234 5678 9012 3456")]
    [TestCase("dowód abc 123456")]
    [TestCase("ab1234567")]
    public void What_may_say_who_someone_is_is_known(string query)
    {
        Assert.That(PersonalData.LooksLike(query), Is.True);
        Assert.That(LoggedQuery.Of(query), Is.Null);
    }

    [TestCase("retencja wody")]
    [TestCase("kpm 2030")]
    [TestCase("2021–2027")]
    [TestCase("2021-2023 i 2024-2026")]
    [TestCase("dz.u. 2023 poz. 1688")]
    [TestCase("art. 15 ust. 2 pkt 3")]
    [TestCase("01.01.2021")]
    [TestCase("ustawa z dnia 7 lipca 2023")]
    public void What_analysts_ask_passes(string query) => Assert.That(LoggedQuery.Of(query), Is.EqualTo(query));

    [TestCase("  Zieleń \t w\nmieście ", "zieleń w mieście")]
    [TestCase("", null)]
    [TestCase(" \u200B ", null)]
    public void Words_are_kept_in_small_letters_with_single_spaces(string typed, string? logged) =>
        Assert.That(LoggedQuery.Of(typed), Is.EqualTo(logged));

    [Test]
    public void A_pasted_text_is_not_kept() => Assert.That(LoggedQuery.Of(new string('a', 201)), Is.Null);
}
