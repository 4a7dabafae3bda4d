using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishResultWords : IResultWords
{
    public string AllEntries => "Wszystkie wpisy";

    public string Filters => "Filtry";

    public string ChosenFilters => "Wybrane filtry";

    public string RemoveFilter => "Usuń filtr";

    public string RemoveAllFilters => "Usuń wszystkie filtry";

    public string EntriesBefore => "wpisów:";

    public string Order => "Kolejność:";

    public string View => "Widok:";

    public string List => "lista";

    public string Table => "tabela";

    public string Matrix => "zestawienie";

    public string OfEntry => "wpisu";

    public string Pinned => "Polecane przez redakcję";

    public string Nearest => "Najbliższe wpisy";

    public Sentence WhereElse(string topics, string help) =>
        $"{Sentence.Link(topics, "Przejrzyj tematy")} albo {Sentence.Link(help, "przeczytaj, jak szukać")}.";

    public string Title(string query) => $"{query} – wyniki";

    public Sentence Heading(int total, string query) => $"{Wording.Polish.Entries.CountOrNone(total)} na zapytanie „{Sentence.Content(query)}”";

    public string AllValues(int count) => $"Pokaż wszystkie ({count})";

    public string Sort(SearchSort sort) => sort switch
    {
        SearchSort.Relevance => "trafność",
        SearchSort.Newest => "najnowsze",
        SearchSort.Oldest => "najstarsze",
        SearchSort.Title => "tytuł (A–Ż)",
        SearchSort.TitleDescending => "tytuł (Ż–A)",
        SearchSort.Kind => "rodzaj (A–Ż)",
        SearchSort.KindDescending => "rodzaj (Ż–A)",
        SearchSort.Edition => "edycja (A–Ż)",
        SearchSort.EditionDescending => "edycja (Ż–A)",
        SearchSort.Network => "sieć (A–Ż)",
        SearchSort.NetworkDescending => "sieć (Ż–A)",
        SearchSort.Addressee => "adresat (A–Ż)",
        SearchSort.AddresseeDescending => "adresat (Ż–A)",
        SearchSort.Status => "status (A–Ż)",
        SearchSort.StatusDescending => "status (Ż–A)",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
    };

    public string Passage(int number) => $"akapit {number}";

    public Sentence NothingFor(string query, bool hasFilters) => $"Nic nie pasuje do „{Sentence.Content(query)}”{End(hasFilters)}";

    public string Nothing(bool hasFilters) => $"Nic nie pasuje{End(hasFilters)}";

    public string TryAnother(bool isExact) => "Sprawdź pisownię albo użyj innego słowa o tym znaczeniu; "
        + (isExact ? "szukano tylko słów zapisanych tak, jak w zapytaniu." : "odmiana nie ma znaczenia.");

    private static string End(bool hasFilters) => hasFilters ? " przy tych filtrach." : ".";
}
