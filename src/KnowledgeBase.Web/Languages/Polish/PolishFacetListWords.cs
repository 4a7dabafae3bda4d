using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishFacetListWords : IFacetListWords
{
    public string Tools => "Wartości filtra";

    public string SearchAmong => "Szukaj wśród wartości";

    public string OrderLabel => "Kolejność";

    public string Show => "Pokaż";

    public string ShowAll => "Pokaż wszystkie wartości";

    public string Apply => "Zastosuj";

    public string BackUnchanged => "Wróć bez zmian";

    public string WhileTyping => "Pasujących wartości: {0}. Enter szuka też w odmianie.";

    public Sentence NoValues => $"Żaden wpis nie ma wartości tego filtra.";

    public Sentence ScopeOfAll => $"Liczby dotyczą wszystkich wpisów.";

    public string Heading(Facet facet) => $"Filtr: {facet.Name()}";

    public string Order(Facet facet, FacetListOrder order) => (order, facet) switch
    {
        (FacetListOrder.Count, _) => "od najczęstszych",
        (_, Facet.Year) => "od najdawniejszych",
        _ => "alfabetycznie (A–Ż)",
    };

    public Sentence Values(int count) => $"{PolishCount.Of(count, "wartość", "wartości", "wartości")}";

    public Sentence Matching(string words, int matching, int all) => matching switch
    {
        0 => $"Żadna z {all} wartości nie pasuje do „{Sentence.Content(words)}”.",
        _ => $"„{Sentence.Content(words)}”: {Values(matching)} z {all}",
    };

    public Sentence Scope(Sentence search) => $"Liczby dotyczą wpisów, które spełniają resztę wyszukiwania: {search}.";

    public string Examples(int examples, int total) => $"Liczby obejmują wpisy wymyślone: {examples} z {total}.";

    public string Chosen(bool isChosen) => isChosen ? "tak" : "nie";
}
