using KnowledgeBase.History;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishHistoryWords : IHistoryWords
{
    public string Heading => "Historia zmian";

    public string Lead => "Wszystkie zapisane wersje wpisu, od najnowszej. Adres wersji się nie zmienia, więc można się na nią powołać.";

    public string Current => "obecna";

    public string Unsaved => "nie zapisano jeszcze w historii";

    public string Faulty => "plik miał błąd i wpisu nie było wtedy w bazie";

    public string WordingChanged => "zmieniono brzmienie tekstu";

    public string MarkupChanged => "zmieniono wyróżnienia lub odsyłacze w tekście, słowa są te same";

    public string FormChanged => "zmieniono tylko zapis pliku, treść jest ta sama";

    public string TextThen => "jak brzmiał wpis";

    public string Difference => "co się zmieniło";

    public string TextNow => "Obecna treść wpisu";

    public string ChangedSince => "Co się zmieniło od tej wersji";

    public string IsCurrentVersion => "To obecna wersja wpisu.";

    public string RemovedHeading => "Tego wpisu nie ma już w bazie";

    public string HiddenHeading => "Tego wpisu nie można teraz pokazać";

    public string HiddenReason => "Jego pliku nie ma w folderze treści albo ma on błąd, który wskaże polecenie „kb check”.";

    public string RemovedAdvice => "Wersje, na które ktoś się powołał, nadal można przeczytać poniżej.";

    public string UnknownHeading => "Nie ma takiej wersji";

    public string KnownVersions => "Znane wersje";

    public string CannotBeShown => "Tej wersji nie można teraz pokazać: plik miał wtedy błąd albo nie da się go odczytać z historii.";

    public string DifferenceHeading => "Co się zmieniło";

    public string Withdrawal => "Powód wycofania";

    public string Of(HistoryAbsence absence) => absence switch
    {
        HistoryAbsence.Unread => "Historia zmian jest właśnie wczytywana. Odśwież stronę za chwilę.",
        HistoryAbsence.NoRepository => "Historii zmian tu nie ma: folder treści nie leży w repozytorium git. Strona pokazuje obecną wersję wpisu.",
        HistoryAbsence.NoCommits => "Historii zmian jeszcze nie ma: w repozytorium git nie zapisano ani jednej wersji.",
        HistoryAbsence.NotTracked => "Historii zmian tu nie ma: repozytorium git, w którym leży folder treści, go nie przechowuje.",
        HistoryAbsence.Shallow => "Historii zmian tu nie ma: repozytorium git skopiowano bez starszych wersji. Całe pobiera polecenie „git fetch --unshallow”.",
        HistoryAbsence.Damaged => "Historii zmian nie da się odczytać: repozytorium git jest uszkodzone. Co w nim nie gra, mówi polecenie „git fsck”.",
        HistoryAbsence.Unsupported => "Historii zmian tu nie ma: na tym serwerze nie działa biblioteka, która czyta repozytoria git.",
        _ => "Ten serwis nie pokazuje wcześniejszych wersji wpisów.",
    };

    public string? Of(RevisionKind kind) => kind switch
    {
        RevisionKind.First => "pierwsza wersja",
        RevisionKind.Withdrawn => "wpis wycofano",
        RevisionKind.Reinstated => "cofnięto wycofanie wpisu",
        RevisionKind.Removed => "wpis usunięto z bazy",
        RevisionKind.Returned => "wpis wrócił do bazy",
        _ => null,
    };

    public string FrontMatterChanged(string names) => $"zmieniono w metryczce: {names}";

    public string Key(string key) => key switch
    {
        "id" => "identyfikator",
        "typ" => "typ wpisu",
        "tytul" => "tytuł",
        "streszczenie" => "streszczenie",
        "data" => "data",
        "inne_nazwy" => "inne nazwy",
        "tematy" => "tematy",
        "akty" => "akty prawne",
        "dokumenty" => "dokumenty strategiczne",
        "powiazane" => "powiązane wpisy",
        "zrodlo" => "źródła",
        "uwaga" => "uwaga",
        "przyklad" => "oznaczenie materiału przykładowego",
        "wycofano" => "wycofanie",
        "edycja" => "edycja",
        "siec" => "sieć",
        "plan" => "Plan Ulepszeń",
        "uczestnicy" => "uczestnicy",
        "adresat" => "adresat",
        "instrument" => "instrument",
        "status" => "status",
        "odpowiedz" => "odpowiedź adresata",
        "lider" => "lider",
        "od" => "pierwszy rok",
        "do" => "ostatni rok",
        "rodzaj" => "forma",
        "wojewodztwo" => "województwo",
        "polozenie" => "położenie na mapie",
        "udzial" => "udział w edycjach i sieciach",
        _ => key,
    };

    public string NameOf(string version, string? day) => day is null ? $"wersja {version}" : $"wersja {version} z dnia {day}";

    public string IsEarlierVersion(string? day) => day is null ? "To wcześniejsza wersja wpisu, nie jest aktualna." : $"To wersja z dnia {day}, nie jest aktualna.";

    public string RemovedOn(string day) => $"Usunięto go {day}.";

    public string NoSuchVersion(string version) =>
        $"Historia wpisu nie zna wersji „{version}”. Porównaj dziesięć znaków po „@” z cytatem; jeśli się zgadzają, wersja powstała poza tą historią.";
}
