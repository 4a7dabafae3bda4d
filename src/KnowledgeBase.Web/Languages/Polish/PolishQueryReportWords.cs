namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishQueryReportWords : IQueryReportWords
{
    public string Title => "Zapytania";

    public string Heading => "O co pytają czytelnicy";

    public Sentence NoLog(string setting) => $"Dziennik zapytań jest wyłączony. Włącza go ustawienie {Sentence.Code(setting)} z nazwą folderu.";

    public string Lead(int days, int queries) =>
        $"Ostatnie {Days(days)}, dziś włącznie: {PolishCount.Of(queries, "różne zapytanie", "różne zapytania", "różnych zapytań")}. Dziennik nie wie, kto i o której pytał; zapytań podobnych do danych osobowych nie zapisuje.";

    public string Span => "Okres:";

    public string Days(int days) => PolishCount.Of(days, "dzień", "dni", "dni");

    public string DownloadCsv => "Wszystkie do arkusza (CSV)";

    public string MostFrequent => "Najczęstsze";

    public string Unanswered => "Bez wyników";

    public string NotOpened => "Bez otwarcia żadnego wyniku";

    public string None => "Żadne.";

    public IReadOnlyList<string> Columns => ["zapytanie", "pytano", "bez wyników", "otwarto", "wyniki"];
}
