using KnowledgeBase.Search.FacetLists;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishFacetListWords : IFacetListWords
{
    public string Tools => "Values of the filter";

    public string SearchAmong => "Search among the values";

    public string OrderLabel => "Sort by";

    public string Show => "Show";

    public string ShowAll => "Show all values";

    public string Apply => "Apply";

    public string BackUnchanged => "Back without changes";

    public string WhileTyping => "Matching values: {0}. Press Enter to search in other forms of the words too.";

    public Sentence NoValues => $"No entry has a value of this filter.";

    public Sentence ScopeOfAll => $"The numbers count all entries.";

    public string Heading(Facet facet) => $"Filter: {Wording.English.Facets.Name(facet)}";

    public string Order(Facet facet, FacetListOrder order) => (order, facet) switch
    {
        (FacetListOrder.Count, _) => "most frequent first",
        (_, Facet.Year) => "earliest first",
        _ => "alphabetical (A–Z)",
    };

    public Sentence Values(int count) => $"{EnglishCount.Of(count, "value", "values")}";

    public Sentence Matching(string words, int matching, int all) => matching switch
    {
        0 => $"None of the {Values(all)} matches “{Sentence.Content(words)}”.",
        _ => $"“{Sentence.Content(words)}”: {Values(matching)} of {all}",
    };

    public Sentence Scope(Sentence search) => $"The numbers count the entries that match the rest of the search: {search}.";

    public string Examples(int examples, int total) => $"Invented entries are counted too: {examples} of {total}.";

    public string Chosen(bool isChosen) => isChosen ? "yes" : "no";
}
