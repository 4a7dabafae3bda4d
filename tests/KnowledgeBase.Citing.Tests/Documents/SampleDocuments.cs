using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Citing.Documents;
using KnowledgeBase.Citing.Tests.Baskets;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Citing.Tests.Documents;

/// <summary>Documents for tests.</summary>
public static class SampleDocuments
{
    public const string Title = "Zieleń & woda: <zażółć> „gęślą” jaźń";

    /// <summary>An entry, one of its passages, a search, and what is not there: everything a document can hold.</summary>
    public static CollectedDocument Whole(CitationLanguage language = CitationLanguage.Polish)
    {
        var entry = SmallLibrary.Shared.Entries.First(entry => entry.Id == "rek-retencja");
        var basket = Basket.Of(Title,
        [
            new EntryItem(entry.Id) { Note = "Pierwsza linia <b>\n- druga & ostatnia" },
            new EntryItem(entry.Id, entry.Body.Passages[1].Anchor) { Version = EntryVersion.Of("0000000000") },
            new SearchItem("q=zieleń miejska") { Note = "sprawdzić ponownie" },
            new EntryItem("rek-stara"),
            new EntryItem("nie-ma-takiego"),
        ]);
        return CollectedDocument.Of(Collections.Of(basket, language: language));
    }

    /// <summary>A document of random texts.</summary>
    public static CollectedDocument Random(int seed) => CollectedDocument.Of(Collections.Of(RandomBasket.Make(seed)));
}
