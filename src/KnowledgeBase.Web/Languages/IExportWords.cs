namespace KnowledgeBase.Web.Languages;

/// <summary>The files of a list, and the row of links to them.</summary>
public interface IExportWords
{
    string Download { get; }

    /// <summary>What a file is called when nothing else names it.</summary>
    string FileName { get; }

    string EntriesSheet { get; }

    string AboutSheet { get; }

    /// <summary>How invented rows are marked.</summary>
    string ExampleNote { get; }

    string List { get; }

    string Address { get; }

    string Query { get; }

    string Order { get; }

    string Remark { get; }

    string Count { get; }

    string Example { get; }

    string ContentVersion { get; }

    string SearchTitle(string query);

    string Filter(string name);

    string CountSentence(int total);

    /// <summary>Said in a feed of an entry that has not changed since it appeared.</summary>
    /// <param name="day">The day on which it did, in words.</param>
    string NewEntry(string day);

    /// <summary>Said in a feed of what changed last in an entry.</summary>
    /// <param name="day">The day of the change, in words.</param>
    /// <param name="changes">What changed, in phrases.</param>
    string Changed(string day, string changes);

    /// <summary>Said where a file does not hold the whole list.</summary>
    /// <param name="rows">Number of rows that it holds.</param>
    /// <param name="total">Number of rows of the list.</param>
    string Cut(int rows, int total);
}
