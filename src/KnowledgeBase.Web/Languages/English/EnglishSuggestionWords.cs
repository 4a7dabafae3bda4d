using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishSuggestionWords : ISuggestionWords
{
    public string Section => "Suggestions for the query";

    public string DidYouMean => "Did you mean:";

    public string WordsAlone => "Each word alone:";

    public string SameQuery => "The same query:";

    public string WithoutFilters => "without any filters";

    public Sentence WithoutFilter(Facet facet, Sentence values) => $"without the filter {Wording.English.Facets.Name(facet)}: {values}";

    public Sentence WithoutWord(string word) => $"without “{Sentence.Content(word)}”";

    public string NearNote(bool isOutsideFilters) => isOutsideFilters
        ? "These are not results: the entries are close to the query but do not match the chosen filters."
        : "These are not results: the entries do not match the query but are close to it.";
}
