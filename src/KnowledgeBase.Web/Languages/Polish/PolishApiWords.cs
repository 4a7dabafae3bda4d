using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Pages;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishApiWords : IApiWords
{
    public string Heading => "Dla programów";

    public string About =>
        "Programy mogą czytać to samo, co pokazują strony: wyniki wyszukiwania, wpisy i ich wersje, cytowania, filtry, słowniki i teczki. Mogą też sprawdzać cytaty i szukać propozycji do projektu dokumentu. Parametry są te same co w adresach stron. "
        + "Materiał przykładowy ma „example”: true i nie wolno go cytować.";

    public string DescriptionLink => "Opis w formacie OpenAPI";

    public string Operations => "Operacje";

    public string Try => "Wypróbuj:";

    public string SampleAnswer => "Początek odpowiedzi";

    public string InPath => "część adresu";

    public string Required => "wymagany";

    public string Repeats => "może się powtarzać";

    public string Search => "Wyszukuje wpisy tak jak strona wyników: z odmianą, filtrami i wyjaśnieniem trafień.";

    public string Entry => "Podaje cały wpis: dane, akapity z trwałymi adresami i źródła.";

    public string Citations => "Podaje gotowe cytowania wpisu albo jego akapitu we wszystkich formatach.";

    public string FilterValues => "Podaje wszystkie wartości filtra z liczbą wpisów.";

    public string Terms => "Podaje słownik: tematy, adresatów, akty prawne albo dokumenty strategiczne.";

    public string Completions => "Podpowiada, co może chcieć wpisać ktoś, kto zaczął pisać.";

    public string Versions => "Podaje wersje wpisu: kiedy powstały, z jakiej zmiany w repozytorium i co zmieniły.";

    public string Version => "Podaje wpis w brzmieniu z jednej z jego wersji.";

    public string VersionDifference => "Podaje, czym różnią się dwie wersje wpisu: w danych i w tekście, słowo po słowie.";

    public string Basket => "Podaje zawartość teczki: pozycje, notatki i gotowe cytowania.";

    public string Evidence => "Do każdego akapitu przysłanego tekstu lub pliku znajduje rekomendacje i MID na ten sam temat: z pasującymi akapitami, wspólnymi słowami i przypisem. Niczego nie zapisuje.";

    public string Quotations => "Sprawdza cytaty w przysłanym tekście lub pliku: podaje ocenę, różnice, poprawiony cytat i przypis. Niczego nie zapisuje.";

    public string VersionDigits => "Wersja: znaki, które stoją w jej adresie i w cytowaniach.";

    public string VersionBefore => "Pierwsza z porównywanych wersji.";

    public string VersionAfter => "Druga z porównywanych wersji.";

    public string BasketText => "Tekst teczki, który stoi w jej adresie; bez niego teczka jest pusta.";

    public string DocumentBody =>
        $"Tekst jako text/plain (w UTF-8, jeśli nie podano inaczej), plik DOCX, ODT, PDF lub tekstowy jako application/octet-stream albo formularz z polem „{DocumentFormModel.TextKey}” lub „{DocumentFormModel.FileKey}”. "
        + $"Najwyżej {DocumentFormModel.MostMegabytes} MB.";

    public string Body => "Treść zapytania";

    public string Send(string mediaType) => $"Wypróbuj, wysyłając jako {mediaType}:";

    public string NothingSent =>
        $"W zapytaniu nie ma tekstu ani pliku. Wyślij tekst jako text/plain, plik jako application/octet-stream albo formularz z polem „{DocumentFormModel.TextKey}” lub „{DocumentFormModel.FileKey}”.";

    public string VersionCitations => "Podaje gotowe cytowania wpisu albo jego akapitu w brzmieniu z jednej z wersji, z jej adresem.";

    public string PassageFate => "Mówi, co stało się z akapitem o danym adresie: czy jest, czy ma inne słowa, czy go usunięto.";

    public string PassageAnchor => "Kotwica akapitu, także takiego, którego już nie ma.";

    public string KnownVersions(string address) => $"Wersje podaje {address}.";

    public string Query => "Szukane słowa; działa cały język zapytań.";

    public string Mode => "Co zastępuje słowo: jego odmiana, tylko ta sama pisownia albo także rodzina słów.";

    public string WithoutSynonym => "Synonim, którego nie brać pod uwagę.";

    public string WithoutFamily => "Słowo, którego rodziny nie brać pod uwagę.";

    public string ContentState => "Stan treści, w którym szukać: co najmniej dziesięć pierwszych cyfr commita, jak w cytowaniu; bez niego obecny.";

    public string SearchChanges => "Podaje, co w wynikach wyszukiwania zmieniło się od dawnego stanu treści: wpisy nowe, usunięte, wycofane i zmienione, z adresami ich wersji i różnic.";

    public string ComparedState => "Stan treści, z którym porównać obecny: co najmniej dziesięć pierwszych znaków commita, tak jak podaje je cytowanie wyszukiwania.";

    public string SearchCitations => "Gotowe cytowania wyszukiwania we wszystkich formatach, ze stałym adresem.";

    public string Sort => "Kolejność; bez niej najtrafniejsze najpierw.";

    public string PageNumber => "Numer strony wyników.";

    public string PageSize => "Liczba wpisów na stronie; bez niej 20.";

    public string EntryId => "Identyfikator wpisu.";

    public string Passage => "Kotwica akapitu, jak w jego adresie; bez niej cytuje się cały wpis.";

    public string QuotedWords => "Słowa cytowane z tego akapitu, co do litery; bez nich cytat obejmuje cały akapit.";

    public string FilterCode => "Filtr.";

    public string ValueWords => "Słowa, które ma zawierać nazwa wartości.";

    public string ValueOrder => "Kolejność alfabetyczna; bez niej najczęstsze najpierw.";

    public string TermList => "Słownik.";

    public string Typed => "To, co już wpisano.";

    public string Rules(int perMinute) =>
        "Nie trzeba konta; czytać mogą także strony innych serwisów. Błędy są w formacie ProblemDetails (RFC 9457), a ETag mówi, czy treść się zmieniła."
        + (perMinute == 0 ? "" : $" Jeden adres może zadać {Requests(perMinute)} na minutę.");

    public string From(int least) => $"od {least}";

    public string Filter(Facet facet) =>
        $"Filtr „{Wording.Polish.Facets.Name(facet)}”: identyfikator wartości. Kilka wartości znaczy: dowolna z nich.";

    public string Status(int status) => status switch
    {
        < 300 => "Odpowiedź",
        StatusCodes.Status404NotFound => "Nie ma takiego zasobu",
        StatusCodes.Status405MethodNotAllowed => "Tej metody nie można użyć",
        StatusCodes.Status410Gone => "Wpis usunięto",
        StatusCodes.Status413PayloadTooLarge => "Dokument jest za duży",
        StatusCodes.Status429TooManyRequests => "Zbyt wiele zapytań",
        < 500 => "Zapytanie ma błąd",
        StatusCodes.Status503ServiceUnavailable => "Serwer jest zajęty",
        _ => "Błąd serwera",
    };

    public string Mend(int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => $"Dane czyta się metodami GET i HEAD; metodą POST wysyła się tylko tekst na adres {Routes.ApiRoot}{Routes.QuotationCheck} lub {Routes.ApiRoot}{Routes.Evidence}.",
        < 500 => $"Sprawdź adres. Operacje opisuje strona {Routes.Api}.",
        _ => Wording.Polish.Statuses.Explanation(status),
    };

    public string TooMany(int perMinute, int seconds) =>
        $"Jeden adres może zadać {Requests(perMinute)} na minutę. Ponów za {PolishCount.Of(seconds, "sekundę", "sekundy", "sekund")}.";

    public string UnknownParameter(string name, string known) => $"Ta operacja nie ma parametru „{name}”. Ma: {known}.";

    public string NoParameters(string name) => $"Ta operacja nie ma parametru „{name}” ani żadnego innego.";

    public string GivenTwice(string name) => $"Parametr „{name}” można podać tylko raz.";

    public string MissingParameter(string name, string description) => $"Brakuje parametru „{name}”. {description}";

    public string QuotedFromNowhere(string name, string passage, string address) =>
        $"Parametr „{name}” cytuje słowa akapitu, więc podaj też „{passage}” z jego kotwicą. Akapity z kotwicami podaje {address}.";

    public string OtherWords(string name, int number, string address) =>
        $"Słów z parametru „{name}” nie ma co do litery w akapicie {number}. Przepisz je z jego tekstu, który podaje {address}, albo pomiń ten parametr, by zacytować cały akapit.";

    public string NotAValue(string name, string value, string values) => $"Parametr „{name}” nie może być „{value}”. Może być: {values}.";

    public string NotInContent(string name, string value, string address) =>
        $"Filtr „{name}” nie ma wartości „{value}”. Wartości podaje {address}; „{Absence.Value}” znaczy: bez żadnej.";

    public string Misread(string name, string fault) => $"Parametr „{name}”: {fault}";

    public string NotADate(string name, string value) =>
        $"Filtr „{name}” nie może być „{value}”. Podaj rok, miesiąc, dzień albo zakres, na przykład 2021..2023-06; „{Absence.Value}” znaczy: bez daty.";

    public string NotANumber(string name, string value, int least, int most) =>
        $"Parametr „{name}” nie może być „{value}”. Musi być liczbą całkowitą od {least} do {most}.";

    private static string Requests(int count) => PolishCount.Of(count, "zapytanie", "zapytania", "zapytań");
}
