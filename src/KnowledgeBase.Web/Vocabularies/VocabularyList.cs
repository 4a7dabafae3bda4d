using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Vocabularies;

/// <summary>A controlled list that has pages of its own.</summary>
/// <param name="Folder">First segment of its addresses.</param>
/// <param name="Facet">The facet that filters by it, where there is one.</param>
/// <param name="In">Picks the list among all controlled lists.</param>
/// <param name="Values">The identifiers of its terms that an entry carries.</param>
public sealed record VocabularyList(
    string Folder,
    Facet? Facet,
    Func<VocabularySet, Vocabulary> In,
    Func<Entry, IReadOnlyList<string>> Values)
{
    public static VocabularyList Topics { get; } = new(
        "tematy",
        Search.Facets.Facet.Topic,
        vocabularies => vocabularies.Topics,
        entry => entry.Topics);

    public static VocabularyList Addressees { get; } = new(
        "adresaci",
        Search.Facets.Facet.Addressee,
        vocabularies => vocabularies.Institutions,
        entry => (entry as Recommendation)?.Addressees ?? []);

    public static VocabularyList Acts { get; } = new(
        "akty",
        null,
        vocabularies => vocabularies.Acts,
        entry => entry.Acts);

    public static VocabularyList PolicyDocuments { get; } = new(
        "dokumenty",
        null,
        vocabularies => vocabularies.PolicyDocuments,
        entry => entry.PolicyDocuments);

    /// <summary>Heading of the list's page.</summary>
    public string Title => Wording.Current.Vocabularies.Title(this);

    /// <summary>One sentence below the heading.</summary>
    public string Lead => Wording.Current.Vocabularies.Lead(this);

    public static IReadOnlyList<VocabularyList> All { get; } = [Topics, Addressees, Acts, PolicyDocuments];

    public static bool IsFolder(string folder) => All.Any(list => list.Folder == folder);

    /// <exception cref="InvalidOperationException">No list has such a folder.</exception>
    public static VocabularyList FromFolder(string folder) => All.First(list => list.Folder == folder);

    /// <summary>Entries that carry the term or, in a hierarchy, a narrower one.</summary>
    public IReadOnlyList<Entry> EntriesWith(Library library, string termId)
    {
        var vocabulary = In(library.Vocabularies);
        return [.. library.Entries.Where(entry => Values(entry).Any(value =>
            value == termId || vocabulary.PathTo(value).Any(term => term.Id == termId)))];
    }

    /// <summary>The same entries in alphabetical order.</summary>
    public IReadOnlyList<Entry> EntriesByTitle(Library library, string termId) =>
        [.. EntriesWith(library, termId).OrderBy(entry => entry.Title, PolishCollation.Comparer)];
}
