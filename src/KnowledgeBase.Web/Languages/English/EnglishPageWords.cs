namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishPageWords : IPageWords
{
    public string Row => "Pages of results";

    public string Previous => "Previous";

    public string Next => "Next";

    public string Page => "page";

    public string Numbered => "Page";
}
