namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishExportWords : IExportWords
{
    public string Download => "Download:";

    public string FileName => "list";

    public string EntriesSheet => "List";

    public string AboutSheet => "About the list";

    public string ExampleNote => $"Rows marked “{Wording.English.Material.Example}” are invented.";

    public string List => "List";

    public string Address => "Address";

    public string Query => "Query";

    public string Order => "Order";

    public string Remark => "Remark";

    public string Count => "Number of items";

    public string Example => "Sample material";

    public string ContentVersion => Wording.English.About.Version;

    public string SearchTitle(string query) => $"Results: {query}";

    public string Filter(string name) => $"Filter: {name}";

    public string CountSentence(int total) => $"Number of items: {total}.";

    public string NewEntry(string day) => $"New entry, in the knowledge base since {day}.";

    public string Changed(string day, string changes) => $"Change of {day}: {changes}.";

    public string Cut(int rows, int total) => $"The list is cut: the first {rows} of {total}. Narrow the search and download it in parts.";
}
