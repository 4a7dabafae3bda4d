using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishSuggestionWords : ISuggestionWords
{
    public string Section => "Podpowiedzi do zapytania";

    public string DidYouMean => "Czy chodziło o:";

    public string WordsAlone => "Słowa osobno:";

    public string SameQuery => "To samo zapytanie:";

    public string WithoutFilters => "bez żadnych filtrów";

    public Sentence WithoutFilter(Facet facet, Sentence values) => $"bez filtra {facet.Name()}: {values}";

    public Sentence WithoutWord(string word) => $"bez „{Sentence.Content(word)}”";

    public string NearNote(bool isOutsideFilters) => isOutsideFilters
        ? "To nie są wyniki: te wpisy są bliskie zapytaniu, ale nie spełniają wybranych filtrów."
        : "To nie są wyniki: te wpisy nie spełniają zapytania, ale są mu bliskie.";
}
