namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishTableWords : ITableWords
{
    public string Columns => "Kolumny";

    public string ColumnsBesideTitle => "Kolumny tabeli obok tytułu";

    public string ShowColumns => "Pokaż te kolumny";

    public string Caption(int first, int last, int total) => $"Wyniki {first}–{last} z {total}";
}
