namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishSearchFormWords : ISearchFormWords
{
    public string Label => "Szukaj w rekomendacjach i inicjatywach miast";

    public string ShortLabel => "Szukaj w bazie";

    public string Submit => "Szukaj";

    public string Completions => "Podpowiedzi";
}
