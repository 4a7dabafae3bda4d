using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Search.Snippets;

namespace KnowledgeBase.Search.Tests.Snippets;

public sealed class SentenceSplitterTests
{
    private static readonly string[] Pieces =
        ["Miasto", "woda", "art", "r", "m.in", "5", "2023", ".", "...", "!", "?", "…", " ", "  ", "„", "”", "(", ")", "\n", "–", "Ż"];

    [TestCase("Miasto rośnie. Woda płynie.", "Miasto rośnie.|Woda płynie.")]
    [TestCase("Czy rośnie? Tak! Rośnie…", "Czy rośnie?|Tak!|Rośnie…")]
    [TestCase("Zgodnie z art. 5 ust. 2 ustawy. Koniec.", "Zgodnie z art. 5 ust. 2 ustawy.|Koniec.")]
    [TestCase("Ustawa (Dz.U. 2023 poz. 1688) działa. Koniec.", "Ustawa (Dz.U. 2023 poz. 1688) działa.|Koniec.")]
    [TestCase("Ustawa (Dz. U. z 2023 r. poz. 1688) działa.", "Ustawa (Dz. U. z 2023 r. poz. 1688) działa.")]
    [TestCase("Działa od 2023 r. Miasto rośnie.", "Działa od 2023 r.|Miasto rośnie.")]
    [TestCase("Działa od 2023 r. w całym kraju.", "Działa od 2023 r. w całym kraju.")]
    [TestCase("Rok 2023. Miasto rośnie.", "Rok 2023.|Miasto rośnie.")]
    [TestCase("Są tu m.in. Konin i Rybnik, np. Tczew, tzw. Zielone Miasta.", "Są tu m.in. Konin i Rybnik, np. Tczew, tzw. Zielone Miasta.")]
    [TestCase("Wydano 5 tys. Nowa umowa.", "Wydano 5 tys. Nowa umowa.")]
    [TestCase("Koszt to 3,5 mln zł. Umowa trwa.", "Koszt to 3,5 mln zł.|Umowa trwa.")]
    [TestCase("Mówił J. Nowak oraz dr A. B. Kowalska. Potem przerwa.", "Mówił J. Nowak oraz dr A. B. Kowalska.|Potem przerwa.")]
    [TestCase("2. Kongres Miast trwał dwa dni.", "2. Kongres Miast trwał dwa dni.")]
    [TestCase("To jest 2. edycja. Trwa.", "To jest 2. edycja.|Trwa.")]
    [TestCase("Napisano: „Miasto rośnie.” Potem cisza.", "Napisano: „Miasto rośnie.”|Potem cisza.")]
    [TestCase("Drzewa, krzewy itp. Reszta zostaje.", "Drzewa, krzewy itp.|Reszta zostaje.")]
    [TestCase("Adres: www.miasto.pl i tyle. Koniec", "Adres: www.miasto.pl i tyle.|Koniec")]
    [TestCase("Bez kropki", "Bez kropki")]
    [TestCase("   ", "")]
    [TestCase("", "")]
    public void Splits_where_a_reader_would(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text).Select(range => text[range.Start..range.End]);

        Assert.That(string.Join('|', sentences), Is.EqualTo(expected));
    }

    [Property(MaxTest = 500)]
    public Property Loses_and_repeats_nothing() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            var sentences = SentenceSplitter.Split(text);
            var joined = string.Concat(sentences.Select(range => text[range.Start..range.End]));

            Assert.That(WithoutSpace(joined), Is.EqualTo(WithoutSpace(text)));
            Assert.That(sentences.Zip(sentences.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), Is.True);
            Assert.That(sentences, Has.None.Matches<TextRange>(range => range.Length == 0));
        });

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
