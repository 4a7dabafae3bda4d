using KnowledgeBase.Search;
using KnowledgeBase.Web.CitedSearches;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishCitedSearchWords : ICitedSearchWords
{
    public string PresentBelow => "Poniżej są wyniki z obecnej treści bazy.";

    public string Heading => "Cytuj to wyszukiwanie";

    public string Example => "Wśród wyników jest materiał przykładowy. Każdy zapis niesie znak „nie cytować” i służy tylko do wypróbowania.";

    public string Address => "Stały adres";

    public string Lasts => "Adres w notce zawsze pokaże te same wyniki i powie, co się od tego czasu zmieniło.";

    public string Reading => "Historia treści jest właśnie wczytywana. Odśwież stronę za chwilę, a pojawi się notka ze stałym adresem.";

    public string NoHistory => "Tych wyników nie da się odtworzyć, gdy treść się zmieni: baza nie ma tu historii swojej treści. Notka podaje odcisk treści, po którym można poznać, czy ktoś ma tę samą.";

    public string HitsThen => "Wyniki z tego stanu";

    public string Changes => "Co się zmieniło od tego czasu";

    public string NothingChanged => "W wynikach tego wyszukiwania nic się nie zmieniło.";

    public string PresentSearch => "To samo wyszukiwanie dziś";

    public string Cut => "Wyników jest za dużo, by porównać wszystkie. Porównano pierwszych 10 000; zawęź wyszukiwanie filtrem, a porównanie będzie pełne.";

    public string Again => "Spróbuj ponownie";

    public string Nothing => "Nic wtedy nie pasowało.";

    public Sentence Uncommitted(string address, string day) =>
        $"Tych wyników nie da się odtworzyć: treść bazy ma zmiany, których nie zapisano jeszcze w historii. Notka podaje odcisk treści. Stały adres ma {Sentence.Link(address, $"to samo wyszukiwanie w ostatnim zapisanym stanie, z dnia {day}")}.";

    public string Search(string query, IReadOnlyList<string> parts, int total) => $"{Words(query, parts)}; {Wording.Polish.Entries.Count(total)}";

    public string SearchIn(string query, IReadOnlyList<string> parts, string asOf) => $"{Words(query, parts)} (stan treści {asOf})";

    public string? Mode(MatchMode mode) => mode switch
    {
        MatchMode.Exact => "słowa dokładnie tak zapisane",
        MatchMode.Family => "także słowa z rodziny",
        _ => null,
    };

    public string WithoutSynonyms(string names) => $"bez synonimów: {names}";

    public string WithoutFamilies(string names) => $"bez rodzin słów: {names}";

    public string Order(string name) => $"kolejność: {name}";

    public string StateOf(string day, string digits) => $"stan z dnia {day}, wersja {digits}";

    public string Band(string state, bool isPresent) => isPresent
        ? $"Obecny stan treści: {state}. Ten adres pokaże te same wyniki także wtedy, gdy treść się zmieni."
        : $"S{state[1..]}. Wyniki są takie, jakie były wtedy.";

    public string HitsNow(int total) => $"Wyniki dziś: {(total == 0 ? "brak wpisów" : Wording.Polish.Entries.Count(total))}";

    public string HeadingOf(HitChangeKind kind, int count) => kind switch
    {
        HitChangeKind.Added => $"Nowe w bazie ({count})",
        HitChangeKind.Joined => $"Były w bazie, a pasują dopiero teraz ({count})",
        HitChangeKind.Removed => $"Nie ma ich już w bazie ({count})",
        HitChangeKind.Withdrawn => $"Wycofane ({count})",
        HitChangeKind.Left => $"Są w bazie, ale już nie pasują ({count})",
        HitChangeKind.Reworded => $"Zmienione brzmienie ({count})",
        _ => $"Zmienione, brzmienie to samo ({count})",
    };

    public string Since(HitChangeKind kind) => kind switch
    {
        HitChangeKind.Removed => "nie ma go już w bazie",
        HitChangeKind.Withdrawn => "wycofany od tego czasu",
        HitChangeKind.Left => "dziś już nie pasuje",
        HitChangeKind.Reworded => "dziś brzmi inaczej",
        HitChangeKind.Retouched => "zmieniony, brzmienie to samo",
        _ => "nowy wynik",
    };

    public string Others(int count) => $"i jeszcze {Wording.Polish.Entries.Count(count)}";

    public string HeadingOf(StateOutcome outcome) => outcome switch
    {
        StateOutcome.Unknown => "Nie ma takiego stanu treści",
        StateOutcome.Busy => "Przygotowujemy wyniki z tamtego stanu",
        _ => "Nie można pokazać wyników z tamtego stanu",
    };

    public string Explanation(StateOutcome outcome) => outcome switch
    {
        StateOutcome.Busy => $"Wyszukiwanie w dawnej treści trzeba najpierw przygotować. Spróbuj ponownie za pół minuty.",
        StateOutcome.TooLarge => $"Treść z tamtego dnia jest za duża, by przeszukać ją obok obecnej.",
        _ => $"Tamtego stanu treści nie da się teraz odczytać z historii. Spróbuj ponownie później.",
    };

    public string NoSuchState(string asOf) => asOf.Length == 0
        ? $"Adres urywa się po „stan=”. Skopiuj cały adres z notki."
        : $"Historia treści nie zna stanu „{asOf}”. Porównaj znaki po „stan=” z notką: adres mógł się urwać albo zmienić przy przepisywaniu.";

    private static string Words(string query, IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return string.Join("; ", parts.Prepend(query is { Length: > 0 } ? $"„{query}”" : "wszystkie wpisy"));
    }
}
