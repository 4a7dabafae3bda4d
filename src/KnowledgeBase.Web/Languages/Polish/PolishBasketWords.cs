using KnowledgeBase.Citing.Baskets;
using KnowledgeBase.Web.Baskets;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishBasketWords : IBasketWords
{
    public string Heading => "Teczka";

    public string Lead => "W teczce zbierzesz wpisy, akapity i wyszukiwania, ułożysz je po swojemu, dopiszesz notatki i pobierzesz jako dokument z przypisami. Cała teczka mieści się w swoim adresie: nie trzeba konta, a serwis niczego nie przechowuje.";

    public IReadOnlyList<string> HowTo =>
    [
        "Na stronie wpisu wybierz „Dodaj do teczki”; akapit wskażesz w polu „Cytuj”.",
        "Na liście wyników i na każdej innej liście wpisów dodasz pojedynczy wpis, a pod wynikami całe wyszukiwanie.",
        "Albo znajdź wpisy niżej, na tej stronie.",
    ];

    public string Add => "Dodaj do teczki";

    public string AddSearch => "Dodaj to wyszukiwanie do teczki";

    public string AddPassage(int number) => $"Dodaj akapit {number} do teczki";

    public string InBasket => "W teczce";

    public string HoldsExamples => "W teczce jest materiał przykładowy – nie cytować. Pozycje z tym znakiem są wymyślone.";

    public string Title => "Tytuł teczki";

    public string Save => "Zapisz zmiany";

    public string Items(int count) => PolishCount.Of(count, "pozycja", "pozycje", "pozycji");

    public string Note => "Notatka";

    public string MoveUp => "W górę";

    public string MoveDown => "W dół";

    public string Remove => "Usuń";

    public string Share => "Udostępnij";

    public string ShareHint => "Kto otworzy ten adres, zobaczy tę samą teczkę, z notatkami. Zmiany tworzą nowy adres; ten pozostaje, jaki jest.";

    public string Address => "Adres teczki";

    public string Copy => "Kopiuj adres";

    public string Copied => "Skopiowano adres teczki.";

    public string NotCopied => "Nie udało się skopiować. Zaznaczono adres: skopiuj go sam.";

    public string Export => "Pobierz";

    public string ExportHint => "Dokument tekstowy z przypisami (DOCX, ODT, Markdown), opisy bibliograficzne (BibTeX, RIS, CSL-JSON) albo tabela (CSV, XLSX). Zmiany zapiszą się przy pobieraniu.";

    public string Find => "Szukaj i dodaj";

    public string FindLabel => "Czego szukasz?";

    public string FindSubmit => "Szukaj";

    public Sentence Found(string query, int total, int shown) => total switch
    {
        0 => $"Nic nie znaleziono dla „{Sentence.Content(query)}”. Spróbuj mniej słów albo innych.",
        _ when total > shown => $"„{Sentence.Content(query)}”: {Wording.Polish.Entries.Count(total)}, niżej {shown} najtrafniejszych.",
        _ => $"„{Sentence.Content(query)}”: {Wording.Polish.Entries.Count(total)}.",
    };

    public string Paste => "Adres lub sygnatura";

    public string PasteHint => "Wklej adres wpisu, akapitu, wyszukiwania lub innej teczki albo sygnaturę wpisu. Kilka rozdziel spacją.";

    public string PasteSubmit => "Dodaj";

    public string Clear => "Wyczyść teczkę";

    public string ClearHint => "Poprzednią zawartość przywróci przycisk „wstecz” przeglądarki.";

    public string SearchKind => "wyszukiwanie";

    public string UnknownKind => "nieznany wpis";

    public string Passage(int number) => $"akapit {number}";

    public string SearchTitle(string query, IReadOnlyList<string> filters, int total)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var words = query is { Length: > 0 } ? $"„{query}”" : filters.Count == 0 ? "wszystkie wpisy" : "";
        return $"{string.Join("; ", filters.Prepend(words).Where(part => part.Length > 0))} ({Wording.Polish.Entries.Count(total)})";
    }

    public string Remark(BasketRemarkKind kind, string detail) => kind switch
    {
        BasketRemarkKind.UnknownForm => "To nie jest adres teczki, który umiemy odczytać. Poproś o adres jeszcze raz.",
        BasketRemarkKind.Damaged => $"Fragment adresu jest uszkodzony i pominięto go{(detail.Length > 0 ? $": {detail}" : ". Poproś o pełny adres.")}",
        BasketRemarkKind.CutOff => "Adres teczki urywa się przed końcem, więc może brakować pozycji. Poproś o pełny adres.",
        BasketRemarkKind.Repeated => "Ta pozycja już jest w teczce.",
        BasketRemarkKind.Full => $"Teczka jest pełna: mieści {Basket.MaxItems} pozycji i tyle tekstu, ile pomieści adres. Pominięto pozycję. Usuń coś albo zacznij drugą teczkę.",
        _ => "Notatki nie zmieściły się w adresie, więc je skrócono. Podziel teczkę na dwie albo pisz krócej.",
    };

    public string Unread(string address) => $"Nie rozpoznano: „{address}”. Wklej adres z tego serwisu albo sygnaturę wpisu.";

    public string Added(int count) => $"Dodano do teczki. Jest w niej {Items(count)}.";

    public string AlreadyThere(int count) => $"Ta pozycja już jest w teczce. Jest w niej {Items(count)}.";

    public string NotAdded => "Teczka jest pełna. Usuń coś albo zacznij drugą.";

    public string NotRemembered => "To inna teczka niż ta, którą pamięta przeglądarka.";

    public string ShowRemembered => "Pokaż zapamiętaną";

    public string Remember => "Zapamiętaj tę";

    public string Unsaved => "Masz niezapisane zmiany. Zapisz je, żeby znalazły się w adresie.";

    public string WhatChanged => "Zobacz, co się zmieniło";

    public string WhatBecame => "Zobacz, co zmieniono lub usunięto";

    public string WhatItWas => "Zobacz, czym był";

    public string Column(string code) => code switch
    {
        BasketListing.PlaceColumn => "Pozycja",
        BasketListing.KindColumn => "Rodzaj",
        BasketListing.TitleColumn => "Tytuł",
        BasketListing.PassageColumn => "Akapit",
        BasketListing.TextColumn => "Treść",
        BasketListing.NoteColumn => "Notatka",
        BasketListing.FootnoteColumn => "Przypis",
        BasketListing.ChangesColumn => "Uwagi",
        BasketListing.AddressColumn => "Adres",
        _ => "Materiał",
    };
}
