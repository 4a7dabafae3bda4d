using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishResultWords : IResultWords
{
    public string AllEntries => "All entries";

    public string Filters => "Filters";

    public string ChosenFilters => "Chosen filters";

    public string RemoveFilter => "Remove filter";

    public string RemoveAllFilters => "Remove all filters";

    public string EntriesBefore => "entries:";

    public string Order => "Sort by:";

    public string View => "View:";

    public string List => "list";

    public string Table => "table";

    public string Matrix => "cross table";

    public string OfEntry => "of the entry";

    public string Pinned => "Recommended by the editors";

    public string Nearest => "Nearest entries";

    public Sentence WhereElse(string topics, string help) =>
        $"{Sentence.Link(topics, "Browse the topics")} or {Sentence.Link(help, "read how to search")}.";

    public string Title(string query) => $"{query} – results";

    public Sentence Heading(int total, string query) => $"{Wording.English.Entries.CountOrNone(total)} for “{Sentence.Content(query)}”";

    public string AllValues(int count) => $"Show all ({count})";

    public string Sort(SearchSort sort) => sort switch
    {
        SearchSort.Relevance => "relevance",
        SearchSort.Newest => "newest",
        SearchSort.Oldest => "oldest",
        SearchSort.Title => "title (A–Z)",
        SearchSort.TitleDescending => "title (Z–A)",
        SearchSort.Kind => "kind (A–Z)",
        SearchSort.KindDescending => "kind (Z–A)",
        SearchSort.Edition => "edition (A–Z)",
        SearchSort.EditionDescending => "edition (Z–A)",
        SearchSort.Network => "network (A–Z)",
        SearchSort.NetworkDescending => "network (Z–A)",
        SearchSort.Addressee => "addressee (A–Z)",
        SearchSort.AddresseeDescending => "addressee (Z–A)",
        SearchSort.Status => "status (A–Z)",
        SearchSort.StatusDescending => "status (Z–A)",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, null),
    };

    public string Passage(int number) => $"paragraph {number}";

    public Sentence NothingFor(string query, bool hasFilters) => $"Nothing matches “{Sentence.Content(query)}”{End(hasFilters)}";

    public string Nothing(bool hasFilters) => $"Nothing matches{End(hasFilters)}";

    public string TryAnother(bool isExact) => "Check the spelling or use another Polish word with the same meaning; "
        + (isExact ? "only words spelled exactly as in the query were searched for." : "the inflected form does not matter.");

    private static string End(bool hasFilters) => hasFilters ? " with these filters." : ".";
}
