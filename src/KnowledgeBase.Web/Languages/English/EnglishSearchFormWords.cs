namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishSearchFormWords : ISearchFormWords
{
    public string Label => "Search the recommendations and initiatives of cities (in Polish)";

    public string ShortLabel => "Search in Polish";

    public string Submit => "Search";

    public string Completions => "Suggestions";
}
