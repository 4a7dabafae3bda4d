namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishDateFilterWords : IDateFilterWords
{
    public string Heading => "Date";

    public string From => "from";

    public string To => "to";

    public string Hint => "A year, or a year and a month, such as 2023 or 2023-06.";

    public string Submit => "Apply";

    public string SubmitWhat => "the dates";

    public string AllYears => "Choose years from a list";

    public string Bar(string year, int count) => $"{year}: {Wording.English.Entries.Count(count)}";

    public string Chart(string years) => $"Bar chart by year. {years}.";

    public Sentence NoBound(string typed) =>
        $"“{Sentence.Content(typed)}” is not a date. Enter a year, or a year and a month, such as 2023 or 2023-06. This limit was ignored.";

    public Sentence Reversed(string first, string last) => $"The beginning ({first}) is after the end ({last}), so they were swapped.";

    public Sentence NoRange(string value) =>
        $"“{Sentence.Content(value)}” is not a date. Use a year, such as 2023, a month, such as 2023-06, or a range, such as 2021..2023.";
}
