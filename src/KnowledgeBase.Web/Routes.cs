using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.NearDuplicates;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web;

/// <summary>The addresses of the site, for links; those of entries come from the content, whose identity they are.</summary>
public static class Routes
{
    public const string Start = "/";
    public const string Search = "/szukaj";
    public const string Completions = "/podpowiedzi";
    public const string SearchHelp = "/jak-szukac";
    public const string Matrix = "/zestawienie";
    public const string Map = "/mapa";
    public const string QuotationCheck = "/sprawdz-cytat";
    public const string Evidence = "/dowody";
    public const string NearDuplicates = "/podobne";
    public const string Basket = "/teczka";
    public const string About = "/o-bazie";
    public const string Declaration = "/deklaracja-dostepnosci";
    public const string EditorsQueries = "/redakcja/zapytania";
    public const string EditorsQueriesCsv = "/redakcja/zapytania.csv";
    public const string Api = "/api";
    public const string ApiRoot = "/api/v1";
    public const string ApiDescription = "/openapi/v1.json";
    public const string Status = "/status";
    public const string Alive = "/zdrowie/zywy";
    public const string Ready = "/zdrowie/gotowy";

    public static string FacetValues(Facet facet) => $"/filtr/{facet.Code()}";

    public static string Kind(EntryKind kind) => $"/{kind.Folder()}";

    public static string Entry(Entry entry) => EntryKindNames.AddressOf(entry.Kind, entry.Id);

    /// <summary>The permanent address of a passage, present or not; a fragment of the entry's page is the shorter way to one that is there.</summary>
    public static string Passage(Entry entry, string anchor) => EntryKindNames.PassageAddressOf(entry.Kind, entry.Id, anchor);

    public static string Comparison(Entry first, Entry second) => $"/porownanie/{first.Id}/{second.Id}";

    /// <summary>The family of entries that say nearly the same as one.</summary>
    public static string NearDuplicatesOf(string id) => $"{NearDuplicates}?{FamilyChoice.EntryKey}={id}";

    public static string List(VocabularyList list) => $"/{list.Folder}";

    public static string Term(VocabularyList list, Term term) => $"/{list.Folder}/{term.Id}";

    public static string Term(VocabularyList list, string id) => $"/{list.Folder}/{id}";
}
