using KnowledgeBase.Citing.Quotations;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishQuotationWords : IQuotationWords
{
    public string Heading => "Sprawdź cytaty";

    public string Lead => "Wklej tekst albo wybierz plik, a dowiesz się, czy cytaty zgadzają się z wpisami co do słowa. Przy zmienionych zobaczysz różnicę, poprawiony cytat i gotowy przypis.";

    public string Paste => "Tekst z cytatami";

    public string Check => "Sprawdź";

    public string Nothing => "Wklej tekst albo wybierz plik, a potem naciśnij „Sprawdź”.";

    public string Busy => "Serwer sprawdza teraz inne dokumenty. Spróbuj jeszcze raz za chwilę.";

    public string NoQuotations => "W tekście nie ma cytatów w cudzysłowie ani wyróżnionych jako blok.";

    public string Source => "Źródło:";

    public string Nearest => "Najbliższy akapit:";

    public string Successor => "Zastąpił go:";

    public string OnlyInEntry => "tylko we wpisie";

    public string OnlyInQuotation => "tylko w cytacie";

    public string Legend => Wording.Polish.NearDuplicates.InBoth;

    public string Repaired => "Poprawiony cytat";

    public string WholeText => "Cały tekst po poprawkach";

    public string Mentions => "Przywołane wpisy";

    public string Counts(int quotations, int mentions) =>
        $"{PolishCount.Of(quotations, "cytat", "cytaty", "cytatów")}, {PolishCount.Of(mentions, "przywołany wpis", "przywołane wpisy", "przywołanych wpisów")}.";

    public string VerdictOf(QuotationVerdict verdict) => verdict switch
    {
        QuotationVerdict.WordForWord => "Dosłownie",
        QuotationVerdict.ChangedSince => "Wpis zmieniono od tego czasu",
        QuotationVerdict.Altered => "Zmienione przez piszącego",
        QuotationVerdict.Withdrawn => "Wpis wycofany",
        QuotationVerdict.Example => "Materiał przykładowy – nie cytować",
        QuotationVerdict.NotFound => "Nie ma tego w bazie",
        _ => "To nie cytat z wpisu",
    };

    public string MentionOf(MentionVerdict verdict) => verdict switch
    {
        MentionVerdict.Present => "jest w bazie",
        MentionVerdict.ChangedSince => "wpis zmieniono od tego czasu",
        MentionVerdict.Withdrawn => "wpis wycofany",
        MentionVerdict.Example => Wording.Polish.Material.Example,
        MentionVerdict.NoSuchEntry => "nie ma takiego wpisu",
        _ => "wpis nie ma takiego akapitu",
    };

    public string? WordsOf(QuotationAgreement agreement) => agreement switch
    {
        QuotationAgreement.WordForWord => "Słowa zgadzają się z wpisem.",
        QuotationAgreement.ChangedSince => "Słowa zgadzają się z wcześniejszą wersją wpisu.",
        QuotationAgreement.Altered => "Słowa zmienił piszący.",
        _ => null,
    };

    public string Passage(int number) => $"akapit {number}";

    public string EarlierVersion(string version, string? date) => date is null ? $"wcześniejsza wersja {version}" : $"wersja {version} z {date}";

    public string CitedElsewhere(string cited, string source) => $"Tekst wskazuje wpis {cited}, a te słowa są we wpisie {source}.";

    public string AlsoIn(string ids) => $"To samo jest też w: {ids}.";

    public string InsteadOf(string words) => $"zamiast: {words}";
}
