using KnowledgeBase.Search;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace KnowledgeBase.Web.Tests.Searching;

public sealed class RemarkPresenterTests
{
    [TestCase(3, "Słowa „krokodyl” nie ma w żadnym wpisie. Oto wpisy, które zawierają najwięcej szukanych słów.")]
    [TestCase(0, "Słowa „krokodyl” nie ma w żadnym wpisie.")]
    public void Results_are_announced_only_when_there_are_some(int total, string expected) =>
        Assert.That(RemarkPresenter.Of(new QueryRemark(QueryRemarkKind.NotAllWords, ["krokodyl"]), total).ToString(), Is.EqualTo(expected));

    [TestCase(QueryRemarkKind.NotAllWords, "Żaden wpis nie zawiera wszystkich słów naraz.")]
    [TestCase(QueryRemarkKind.Question, "To zapytanie przeczytano jako pytanie.")]
    [TestCase(QueryRemarkKind.Shortened, "Zapytanie było bardzo długie.")]
    public void Every_kind_of_remark_has_its_words(QueryRemarkKind kind, string expected) =>
        Assert.That(RemarkPresenter.Of(new QueryRemark(kind, []), 5).ToString(), Does.StartWith(expected));

    [TestCase(QueryRemarkKind.Nowhere, "retencja", "Tych słów nie ma w żadnym wpisie: „retencja”.")]
    [TestCase(QueryRemarkKind.UnknownField, "autor", "Nie ma takiego pola: „autor”. Przeczytano je jako tekst.")]
    [TestCase(QueryRemarkKind.UnknownValue, "miasto:Atlantyda", "Nie ma takiej wartości: „miasto:Atlantyda”.")]
    [TestCase(QueryRemarkKind.Unbalanced, "(", "Brakuje drugiego znaku z pary do: (. Pominięto.")]
    [TestCase(QueryRemarkKind.TooDeep, "", "W zapytaniu jest zbyt wiele nawiasów w nawiasach. Najgłębsze pominięto.")]
    [TestCase(QueryRemarkKind.OperatorAsText, "ORAZ", "ORAZ: przeczytano jako zwykłe słowo, nie jako operator.")]
    [TestCase(QueryRemarkKind.PrefixTooShort, "a*", "Przed gwiazdką trzeba wpisać co najmniej dwie litery lub cyfry. Gwiazdkę pominięto.")]
    public void What_was_not_understood_is_named(QueryRemarkKind kind, string word, string expected) =>
        Assert.That(RemarkPresenter.Of(new QueryRemark(kind, [word]), 5).ToString(), Is.EqualTo(expected));

    [TestCase(SearchState.MaxFilters, 0)]
    [TestCase(SearchState.MaxFilters + 3, 3)]
    public void Filters_that_are_left_out_are_told_of(int chosen, int leftOut)
    {
        var state = SearchState.From(new QueryCollection(new Dictionary<string, StringValues>
        {
            ["temat"] = Enumerable.Range(0, chosen - 1).Select(number => $"t{number}").ToArray(),
            ["rok"] = "2023",
        }));

        Assert.That(state.Filters, Has.Length.EqualTo(SearchState.MaxFilters));
        Assert.That(state.FiltersLeftOut, Is.EqualTo(leftOut));
        foreach (var shown in new[] { state, state.At(null), state.AtPresent(), state.WithPage(2) })
        {
            Assert.That(
                RemarkPresenter.Of(shown, [], 5).Select(remark => remark.ToString()),
                leftOut == 0 ? Is.Empty : Has.One.StartsWith("Naraz można wybrać najwyżej 250 wartości filtrów. Pominięto ostatnie (3);"));
        }
    }

    [Test]
    public void A_correction_names_the_typed_word_and_what_was_looked_for() =>
        Assert.That(
            RemarkPresenter.Of(new QueryRemark(QueryRemarkKind.Corrected, ["zielen", "zieleń", "zielona"]), 5).ToString(),
            Is.EqualTo("Słowa „zielen” nie ma w żadnym wpisie. Szukano: „zieleń” lub „zielona”."));
}
