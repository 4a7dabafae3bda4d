using KnowledgeBase.Citing;
using KnowledgeBase.Search;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Baskets;
using KnowledgeBase.Web.Searching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace KnowledgeBase.Web.Tests.Baskets;

public sealed class BasketSearchTests
{
    [Test]
    public void A_search_is_kept_in_letters_from_its_first_page_on()
    {
        var state = StateOf(("q", "zieleń & woda: 50% + „cień”"), ("temat", "retencja"), ("rok", "2021..2023"), ("strona", "4"), ("widok", "tabela"));

        var item = BasketSearch.Of(state);

        Assert.That(item.Query, Does.StartWith("q=zieleń+%26+woda:+50%25+%2B+„cień”&"));
        Assert.That(BasketSearch.StateOf(item.Query).Address(), Is.EqualTo(state.WithoutView().WithPage(1).Address()));
    }

    [Property(MaxTest = 500)]
    public void What_is_kept_is_the_same_search(int seed)
    {
        var random = new Random(seed);
        var state = StateOf(("q", RandomText.Make(random)), ("temat", RandomText.Make(random)), ("slowa", "rodzina"));

        var kept = BasketSearch.Of(state);

        // White space of any kind is one space in what people collect.
        Assert.That(BasketSearch.Of(BasketSearch.StateOf(kept.Query)).Query, Is.EqualTo(kept.Query));
    }

    [Test]
    public void A_cited_search_keeps_its_state_and_does_not_tell_the_number_of_another_one()
    {
        using var engine = SearchEngine.OpenInMemory(SmallLibrary.Shared);
        var kept = BasketSearch.Of(StateOf(("q", "dane"), ("temat", "dane"), ("stan", "0123456789ab")));

        var described = BasketSearch.Describe(kept.Query, engine, new CitationContext(new Uri("https://baza.example/"), new DateOnly(2026, 11, 29), CitationLanguage.Polish));

        Assert.That(described.Title, Does.StartWith("„dane”; Temat: ").And.EndsWith(" (stan treści 0123456789ab)"));
        Assert.That(described.Address.AbsoluteUri, Is.EqualTo("https://baza.example/szukaj?q=dane&temat=dane&stan=0123456789ab"));
    }

    private static SearchState StateOf(params (string Key, string Value)[] parameters) =>
        SearchState.From(new QueryCollection(parameters.ToDictionary(parameter => parameter.Key, parameter => new StringValues(parameter.Value))));
}
