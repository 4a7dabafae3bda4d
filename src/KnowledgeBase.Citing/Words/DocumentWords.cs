using KnowledgeBase.Citing.Baskets;

namespace KnowledgeBase.Citing.Words;

/// <summary>The words of a document that is made of a basket, in one language.</summary>
public sealed class DocumentWords
{
    private static readonly DocumentWords Polish = new(CitationLanguage.Polish);

    private static readonly DocumentWords English = new(CitationLanguage.English);

    private readonly CitationLanguage _language;

    private DocumentWords(CitationLanguage language) => _language = language;

    public static DocumentWords In(CitationLanguage language) => language == CitationLanguage.Polish ? Polish : English;

    /// <summary>Language tag of the words around names, titles and quotations (BCP 47).</summary>
    public string Tag => Choose("pl-PL", "en-GB");

    /// <summary>The title of a basket that has none.</summary>
    public string Untitled => Choose("Teczka", "Collection");

    public string Empty => Choose("Teczka jest pusta.", "The collection is empty.");

    public string HoldsExamples => Choose(
        $"Uwaga: {CitationWords.ExampleMark}. Pozycje z tym znakiem są wymyślone.",
        $"Note: {CitationWords.ExampleMark} (sample material – do not cite). Items with this mark are invented.");

    public string Search(string title) => Choose($"Wyszukiwanie: {title}", $"Search: {title}");

    public string Unknown(string id) => Choose($"Nieznany wpis: {id}", $"Unknown entry: {id}");

    public string NoteLabel => Choose("Notatka:", "Note:");

    /// <summary>What is different from when the item was collected.</summary>
    public string Change(ItemChange change) => change switch
    {
        ItemChange.Unknown => Choose(
            "Nie ma wpisu o tym identyfikatorze. Adres teczki mógł zostać uszkodzony albo wpisu nigdy nie było.",
            "There is no entry with this identifier. The address of the collection may be damaged, or there never was such an entry."),
        ItemChange.Withdrawn => Choose("Wpis został wycofany.", "The entry has been withdrawn."),
        ItemChange.PassageGone => Choose(
            "Tego akapitu nie ma już we wpisie albo ma inną treść; przypis prowadzi do całego wpisu.",
            "This paragraph is no longer in the entry, or its words have changed; the footnote leads to the whole entry."),
        ItemChange.Changed => Choose(
            "Wpis zmienił się od dodania do teczki. Sprawdź, czy nadal mówi to samo.",
            "The entry has changed since it was collected. Check that it still says the same."),
        _ => Choose(
            "Wpis zmienił się od dodania do teczki, ale ten akapit brzmi tak samo.",
            "The entry has changed since it was collected, but this paragraph reads the same."),
    };

    /// <summary>The footnote of a search, without its address.</summary>
    public string SearchReference(string title, DateOnly day)
    {
        var words = CitationWords.In(_language);
        return Choose(
            $"{Citation.Database} [online]. Wyszukiwanie: {title} [{words.Accessed(day)}]. Dostępny w:",
            $"{Citation.Database} [online]. Search: {title} [{words.Accessed(day)}]. Available from:");
    }

    /// <summary>What the document was made of, and when.</summary>
    public string Colophon(DateOnly day) => Choose(
        $"Zestawiono {CitationDates.Day(day, _language)} w serwisie {Citation.Database}. Adres teczki:",
        $"Compiled {CitationDates.Day(day, _language)} on {Citation.Database}. Address of the collection:");

    private string Choose(string polish, string english) => _language == CitationLanguage.Polish ? polish : english;
}
