using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Vocabularies;

/// <summary>A controlled list that has pages of its own.</summary>
/// <param name="Folder">First segment of its addresses.</param>
/// <param name="Title">Heading of the list's page.</param>
/// <param name="Lead">One sentence below the heading.</param>
/// <param name="Facet">The facet that filters by it, where there is one.</param>
/// <param name="In">Picks the list among all controlled lists.</param>
/// <param name="Values">The identifiers of its terms that an entry carries.</param>
public sealed record VocabularyList(
    string Folder,
    string Title,
    string Lead,
    Facet? Facet,
    Func<VocabularySet, Vocabulary> In,
    Func<Entry, IReadOnlyList<string>> Values)
{
    public static VocabularyList Topics { get; } = new(
        "tematy",
        "Tematy",
        "Słownik tematów tej bazy; temat szerszy obejmuje węższe.",
        Search.Facets.Facet.Topic,
        vocabularies => vocabularies.Topics,
        entry => entry.Topics);

    public static VocabularyList Addressees { get; } = new(
        "adresaci",
        "Adresaci",
        "Instytucje, do których kierowane są rekomendacje, oraz instytucje programu.",
        Search.Facets.Facet.Addressee,
        vocabularies => vocabularies.Institutions,
        entry => (entry as Recommendation)?.Addressees ?? []);

    public static VocabularyList Acts { get; } = new(
        "akty",
        "Akty prawne",
        "Akty, do których odsyłają wpisy. Związek z programem jest tematyczny: żadnego nie widziano w dokumencie PIM.",
        null,
        vocabularies => vocabularies.Acts,
        entry => entry.Acts);

    public static VocabularyList PolicyDocuments { get; } = new(
        "dokumenty",
        "Dokumenty strategiczne",
        "Polityki i strategie, z którymi wiąże się program.",
        null,
        vocabularies => vocabularies.PolicyDocuments,
        entry => entry.PolicyDocuments);

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
