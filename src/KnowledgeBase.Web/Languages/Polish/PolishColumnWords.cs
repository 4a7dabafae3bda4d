namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishColumnWords : IColumnWords
{
    public string Title => "Tytuł";

    public string Kind => "Rodzaj";

    public string Date => "Data";

    public string Network => "Sieć";

    public string Edition => "Edycja";

    public string Participants => "Uczestnicy";

    public string Addressees => "Adresaci";

    public string Instruments => "Instrumenty";

    public string Topics => "Tematy";

    public string Status => "Status";

    public string Plan => "Plan Ulepszeń";

    public string Acts => "Akty prawne";

    public string PolicyDocuments => "Dokumenty strategiczne";

    public string Summary => "Streszczenie";

    public string Withdrawal => "Wycofanie";

    public string Identifier => "Identyfikator";

    public string Address => "Adres";

    public string Material => "Materiał";

    public string Name => "Nazwa";

    public string Abbreviation => "Skrót";

    public string Publication => "Ogłoszenie";

    public string Broader => "Termin szerszy";

    public string Entries => "Liczba wpisów";

    public string Description => "Opis";

    public string Note => "Uwaga";

    public string Examples => "W tym przykładowe";

    public string Level => "Poziom";

    public string Chosen => "Wybrana";

    public string Family => "Grupa";

    public string Nearest => "Najbliższy wpis";

    public string Resemblance => "Wspólne pary słów (%)";

    public string Containment => "Wspólne pary krótszego tekstu (%)";

    public string Comparison => "Porównanie";
}
