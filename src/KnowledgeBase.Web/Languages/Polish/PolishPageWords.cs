namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishPageWords : IPageWords
{
    public string Row => "Strony wyników";

    public string Previous => "Poprzednia";

    public string Next => "Następna";

    public string Page => "strona";

    public string Numbered => "Strona";
}
