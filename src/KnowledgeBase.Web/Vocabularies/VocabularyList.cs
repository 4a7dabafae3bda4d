using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Web.Vocabularies;

/// <summary>A controlled list that has pages of its own.</summary>
/// <param name="Folder">First segment of its addresses.</param>
/// <param name="Title">Heading of the list's page.</param>
/// <param name="Lead">One sentence below the heading.</param>
/// <param name="Facet">The facet that filters by it, where there is one.</param>
public sealed record VocabularyList(string Folder, string Title, string Lead, Facet? Facet)
{
    public static VocabularyList Topics { get; } = new(
        "tematy", "Tematy", "Słownik tematów tej bazy; temat szerszy obejmuje węższe.", Search.Facets.Facet.Topic);

    public static VocabularyList Addressees { get; } = new(
        "adresaci", "Adresaci", "Instytucje, do których kierowane są rekomendacje, oraz instytucje programu.", Search.Facets.Facet.Addressee);

    public static VocabularyList Acts { get; } = new(
        "akty", "Akty prawne", "Akty, do których odsyłają wpisy. Związek z programem jest tematyczny: żadnego nie widziano w dokumencie PIM.", null);

    public static VocabularyList PolicyDocuments { get; } = new(
        "dokumenty", "Dokumenty strategiczne", "Polityki i strategie, z którymi wiąże się program.", null);

    public static IReadOnlyList<VocabularyList> All { get; } = [Topics, Addressees, Acts, PolicyDocuments];

    public static bool IsFolder(string folder) => All.Any(list => list.Folder == folder);

    /// <exception cref="InvalidOperationException">No list has such a folder.</exception>
    public static VocabularyList FromFolder(string folder) => All.First(list => list.Folder == folder);

    public Vocabulary In(VocabularySet vocabularies) => this switch
    {
        _ when this == Topics => vocabularies.Topics,
        _ when this == Addressees => vocabularies.Institutions,
        _ when this == Acts => vocabularies.Acts,
        _ => vocabularies.PolicyDocuments,
    };

    /// <summary>Entries that carry the term or, in a hierarchy, a narrower one.</summary>
    public IReadOnlyList<Entry> EntriesWith(Library library, string termId)
    {
        var vocabulary = In(library.Vocabularies);
        return [.. library.Entries.Where(entry => Values(entry).Any(value =>
            value == termId || vocabulary.PathTo(value).Any(term => term.Id == termId)))];
    }

    private IReadOnlyList<string> Values(Entry entry) => this switch
    {
        _ when this == Topics => entry.Topics,
        _ when this == Addressees => (entry as Recommendation)?.Addressees ?? [],
        _ when this == Acts => entry.Acts,
        _ => entry.PolicyDocuments,
    };
}
