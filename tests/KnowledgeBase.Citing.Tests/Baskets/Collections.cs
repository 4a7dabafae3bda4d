using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Content;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Baskets;

/// <summary>Baskets beside a library, for tests.</summary>
public static class Collections
{
    public static Uri Address { get; } = new("https://baza.example/teczka?t=1mid-ogrody_");

    public static Collection Of(params BasketItem[] items) => Of(Basket.Of("", items));

    public static Collection Of(Basket basket, Library? library = null, CitationLanguage language = CitationLanguage.Polish) => Collection.Of(
        basket,
        Address,
        library ?? SmallLibrary.Shared,
        Cited.Context with { Language = language },
        query => new CollectedSearch($"„{query}”", new Uri("https://baza.example/szukaj?" + Uri.EscapeDataString(query))));
}
