namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishTableWords : ITableWords
{
    public string Columns => "Columns";

    public string ColumnsBesideTitle => "Columns of the table beside the title";

    public string ShowColumns => "Show these columns";

    public string Caption(int first, int last, int total) => $"Results {first}–{last} of {total}";
}
