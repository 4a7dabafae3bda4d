namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishQueryReportWords : IQueryReportWords
{
    public string Title => "Queries";

    public string Heading => "What readers ask";

    public Sentence NoLog(string setting) => $"The log of queries is off. The setting {Sentence.Code(setting)} with the name of a folder switches it on.";

    public string Lead(int days, int queries) =>
        $"Last {Days(days)}, today included: {EnglishCount.Of(queries, "different query", "different queries")}. The log does not know who asked, nor at what time; queries that look like personal data are not recorded.";

    public string Span => "Period:";

    public string Days(int days) => EnglishCount.Of(days, "day", "days");

    public string DownloadCsv => "All for a spreadsheet (CSV)";

    public string MostFrequent => "Most frequent";

    public string Unanswered => "Without results";

    public string NotOpened => "With no result opened";

    public string None => "None.";

    public IReadOnlyList<string> Columns => ["query", "asked", "without results", "opened", "results"];
}
