namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishAboutWords : IAboutWords
{
    public string Heading => "O bazie";

    public string Lead => "Baza pozwala znaleźć i zacytować to, co miasta proponują administracji centralnej w Partnerskiej Inicjatywie Miast.";

    public string Sources => "Skąd są treści";

    public string SourcesText =>
        "Każdy wpis faktyczny podaje adres źródła i mówi, czy fakt jest tam podany wprost, czy został wywnioskowany. Czego nie udało się ustalić, to wpis mówi otwarcie.";

    public Sentence Missing(int examples, string sourced) =>
        $"Tekstów rekomendacji z Planów Ulepszeń nie udało się dotąd uzyskać. Dlatego baza zawiera {PolishCount.Of(examples, "wpis przykładowy", "wpisy przykładowe", "wpisów przykładowych")}: wymyślonych, z wymyślonymi miejscowościami, oznaczonych wszędzie słowami „{Wording.Polish.Material.Example}”. {Sentence.Link(sourced, "Tylko wpisy ze źródłem")}";

    public string Search => "Jak działa wyszukiwanie";

    public Sentence SearchText(string help) =>
        $"Słowa zapytania i wpisów sprowadzane są do form podstawowych według słownika języka polskiego, a słowa spoza słownika według reguł wyuczonych z niego. Liczb, sygnatur i skrótów się nie zmienia. {Sentence.Link(help, Wording.Polish.SearchHelp.Heading)}";

    public string Privacy => "Prywatność";

    public string PrivacyText => "Strona nie używa ciasteczek ani żadnych zewnętrznych serwisów i nie zapisuje, kto czego szuka.";

    public string LogText =>
        " Zapisuje same zapytania z liczbą wyników i dniem oraz to, który wynik otwarto: bez adresów, bez godziny i bez czegokolwiek, co łączyłoby je z osobą. Służy to wyłącznie poprawianiu wyszukiwarki.";

    public string State => "Stan treści";

    public string Entries => "Wpisy";

    public string Version => "Wersja treści";

    public string FaultyFiles => "Pliki z błędami";
}
