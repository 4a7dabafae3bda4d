namespace KnowledgeBase.Web.Languages;

/// <summary>The editors' page of what people asked, and its file.</summary>
public interface IQueryReportWords
{
    string Title { get; }

    string Heading { get; }

    /// <summary>That no log is kept, and what would keep one.</summary>
    /// <param name="setting">Name of the setting.</param>
    Sentence NoLog(string setting);

    /// <summary>What is counted here.</summary>
    /// <param name="days">Number of days, today included.</param>
    /// <param name="queries">Number of different queries.</param>
    string Lead(int days, int queries);

    /// <summary>What stands before the numbers of days to choose from.</summary>
    string Span { get; }

    string Days(int days);

    string DownloadCsv { get; }

    string MostFrequent { get; }

    string Unanswered { get; }

    string NotOpened { get; }

    string None { get; }

    /// <summary>The headings of the columns: the query, how often it was asked, how often without hits, how often one was opened, how many there are.</summary>
    IReadOnlyList<string> Columns { get; }
}
