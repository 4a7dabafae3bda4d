using KnowledgeBase.Web.Accessibility;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishDeclarationWords : IDeclarationWords
{
    private const string Act = "ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych";

    public string Heading => "Deklaracja dostępności";

    public Sentence? Translation(string original) => null;

    public Sentence Draft(string missing) => $"{Sentence.Strong("Wersja robocza.")} Do kompletnej deklaracji brakuje: {missing}.";

    public string Setting(DeclarationSetting setting) => setting switch
    {
        DeclarationSetting.Entity => "nazwa podmiotu",
        DeclarationSetting.Address => "adres strony",
        DeclarationSetting.Published => "data publikacji strony",
        DeclarationSetting.Updated => "data ostatniej istotnej aktualizacji",
        DeclarationSetting.Status => "stan zgodności z ustawą",
        DeclarationSetting.Inaccessible => "niedostępne treści",
        DeclarationSetting.Prepared => "data sporządzenia deklaracji",
        DeclarationSetting.Basis => "podstawa jej sporządzenia",
        DeclarationSetting.Contact => "osoba lub komórka do kontaktu",
        DeclarationSetting.Email => "adres poczty elektronicznej",
        DeclarationSetting.Phone => "numer telefonu",
        DeclarationSetting.Complaints => "adres do skarg",
        DeclarationSetting.Apps => "aplikacje mobilne",
        DeclarationSetting.Architecture => "dostępność architektoniczna",
        DeclarationSetting.Communication => "dostępność komunikacyjno-informacyjna",
        _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, null),
    };

    public string NotGiven => "[nie podano]";

    public string Publisher => "Podmiot prowadzący stronę";

    public string Commits => "zobowiązuje się zapewnić dostępność swojej";

    public string Scope => "strony internetowej";

    public string Applies => $"zgodnie z {Act}. Deklaracja dostępności dotyczy strony internetowej";

    public string NoAddress => $"(adres: {NotGiven})";

    public string Published => "Data publikacji strony internetowej:";

    public string Updated => "Data ostatniej istotnej aktualizacji:";

    public string Day(string date) => $"{date} r.";

    public string State => "Stan dostępności cyfrowej";

    public string Status(Conformance status) => status switch
    {
        Conformance.Full => $"Strona internetowa jest w pełni zgodna z {Act}.",
        Conformance.Partial => $"Strona internetowa jest częściowo zgodna z {Act} z powodu niezgodności lub wyłączeń wymienionych poniżej.",
        Conformance.None => $"Strona internetowa jest niezgodna z {Act}. Niezgodności lub wyłączenia są wymienione poniżej.",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public string NoStatus => "Prowadzący stronę nie podał jeszcze, na ile jest ona zgodna z ustawą.";

    public string Gaps => "Niedostępne treści";

    public string Ground(DeclarationGround ground) => ground switch
    {
        DeclarationGround.Nonconformance => "Niezgodności",
        DeclarationGround.Burden => "Nadmierne koszty",
        DeclarationGround.Exemption => "Treści nieobjęte przepisami",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, null),
    };

    public string Preparation => "Przygotowanie deklaracji dostępności";

    public string Prepared => "Data sporządzenia deklaracji:";

    public string Reviewed => "Data ostatniego przeglądu deklaracji:";

    public Sentence Basis(string? basis) => $"Deklarację sporządzono na podstawie {basis ?? NotGiven}.";

    public string Aids => "Udogodnienia, ograniczenia i inne informacje";

    public IReadOnlyList<string> AidList =>
    [
        "Wszystko działa bez skryptów i z samej klawiatury; pierwszy odnośnik każdej strony prowadzi do jej treści.",
        "Strony mieszczą się w oknie powiększonym do 400% bez przewijania w bok. Szerokie tabele przewijają się osobno.",
        "Kolory są jasne albo ciemne, tak jak w ustawieniach systemu, i ustępują kolorom o wysokim kontraście.",
        "Nic na stronach się nie porusza i nie wygasa.",
        "Wykresy i mapa mają obok te same dane jako tekst.",
        "Strony można drukować; adresy źródeł są wtedy wypisane.",
    ];

    public string Shortcuts => "Skróty klawiszowe";

    public string ShortcutsText => "Strona nie ma własnych skrótów. Działają zwykłe skróty przeglądarki.";

    public string Feedback => "Informacje zwrotne i dane kontaktowe";

    public string Contact => "Trudności z dostępnością strony można zgłosić. Odpowiada za nie:";

    public string Email => "E-mail:";

    public string Phone => "Telefon:";

    public string Requests => "Obsługa wniosków i skarg związanych z dostępnością";

    public string RequestsText =>
        "Każdy może zażądać, by strona lub jej element stały się dostępne cyfrowo, albo poprosić o tę samą informację w inny sposób, na przykład odczytaną lub opisaną. W żądaniu trzeba podać:";

    public IReadOnlyList<string> RequestParts =>
    [
        "kto je zgłasza i jak się z tą osobą skontaktować,",
        "której strony lub elementu dotyczy,",
        "jaki sposób dostępu byłby dogodny, jeśli ma być inny niż sama strona.",
    ];

    public string Deadline =>
        "Podmiot spełnia żądanie niezwłocznie, najpóźniej w 7 dni od zgłoszenia. Gdy to za krótko, zawiadamia o tym i podaje nowy termin, nie dłuższy niż 2 miesiące od zgłoszenia. Gdy nie może zapewnić dostępności cyfrowej, proponuje inny sposób dostępu do informacji.";

    public string Complaints => "Na odmowę, a także na zaproponowany zamiast dostępności inny sposób dostępu, można złożyć skargę. Adres do skarg:";

    public Sentence Ombudsman(string address) => $"Gdy to nie pomoże, można zwrócić się do {Sentence.Link(address, "Rzecznika Praw Obywatelskich")}.";

    public string Other => "Pozostałe informacje";

    public string Apps => "Aplikacje mobilne";

    public string Architecture => "Dostępność architektoniczna";

    public string Communication => "Dostępność komunikacyjno-informacyjna";
}
