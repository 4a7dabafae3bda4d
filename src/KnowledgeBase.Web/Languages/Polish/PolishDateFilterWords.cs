namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishDateFilterWords : IDateFilterWords
{
    public string Heading => "Data";

    public string From => "od";

    public string To => "do";

    public string Hint => "Rok albo rok i miesiąc, np. 2023 lub 2023-06.";

    public string Submit => "Zawęź";

    public string SubmitWhat => "do dat";

    public string AllYears => "Wybierz lata z listy";

    public string Bar(string year, int count) => $"{year}: {Wording.Polish.Entries.Count(count)}";

    public string Chart(string years) => $"Wykres słupkowy według lat. {years}.";

    public Sentence NoBound(string typed) =>
        $"„{Sentence.Content(typed)}” nie jest datą. Wpisz rok albo rok i miesiąc, np. 2023 lub 2023-06. Tę granicę pominięto.";

    public Sentence Reversed(string first, string last) => $"Początek ({first}) jest po końcu ({last}), więc zamieniono je miejscami.";

    public Sentence NoRange(string value) =>
        $"„{Sentence.Content(value)}” nie jest datą. Pasuje rok, np. 2023, miesiąc, np. 2023-06, albo zakres, np. 2021..2023.";
}
