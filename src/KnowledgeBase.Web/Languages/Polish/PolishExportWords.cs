namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishExportWords : IExportWords
{
    public string Download => "Pobierz:";

    public string FileName => "lista";

    public string EntriesSheet => "Lista";

    public string AboutSheet => "O liście";

    public string ExampleNote => $"Wiersze oznaczone „{Wording.Polish.Material.Example}” są wymyślone.";

    public string List => "Lista";

    public string Address => "Adres";

    public string Query => "Zapytanie";

    public string Order => "Kolejność";

    public string Remark => "Uwaga";

    public string Count => "Liczba pozycji";

    public string Example => "Materiał przykładowy";

    public string ContentVersion => Wording.Polish.About.Version;

    public string SearchTitle(string query) => $"Wyniki: {query}";

    public string Filter(string name) => $"Filtr: {name}";

    public string CountSentence(int total) => $"Liczba pozycji: {total}.";

    public string NewEntry(string day) => $"Nowy wpis, w bazie od {day}.";

    public string Changed(string day, string changes) => $"Zmiana z {day}: {changes}.";

    public string Cut(int rows, int total) => $"Lista ucięta: pierwsze {rows} z {total}. Zawęź wyszukiwanie i pobierz ją w częściach.";
}
