using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Indexing;

/// <summary>All of an entry that the index holds, and the fingerprint that tells whether the index holds it already.</summary>
/// <remarks>
/// The fingerprint is of what is indexed and not of the file: a city's new name changes every entry labelled with it,
/// and a changed source address changes none. Whoever asks for it alone has no body rendered whose digest is known.
/// </remarks>
internal sealed class IndexedEntry
{
    private readonly Entry _entry;

    private IndexedEntry(Entry entry, Library library)
    {
        _entry = entry;
        TextsBesideBody = EntryTexts.BesideBody(entry, library);
        FacetValues = [.. FacetNames.All.SelectMany(facet => EntryFacets.Of(facet, entry, library).Distinct().Select(value => (facet, value)))];
        TitleKey = PolishCollation.SortKey(entry.Title);
        Fingerprint = EntryFingerprint.Of(this);
    }

    public string Id => _entry.Id;

    public IReadOnlyList<SearchableText> TextsBesideBody { get; }

    public IEnumerable<SearchableText> Texts => EntryTexts.OfBody(_entry).Concat(TextsBesideBody);

    /// <summary>How many of the texts of its body are passages of its own; an addressee's answer comes after them.</summary>
    public int Passages => _entry.Body.Passages.Count;

    /// <summary>Tells its headings and passages from others.</summary>
    public UInt128 Body => _entry.Body.Digest;

    public IReadOnlyList<(Facet Facet, string Value)> FacetValues { get; }

    /// <summary>The day it is sorted by; an edition without a date of its own is sorted by its start.</summary>
    public DateOnly? Day => _entry.Date?.FirstDay ?? (_entry is ProgrammeEdition edition ? new DateOnly(edition.FirstYear, 1, 1) : null);

    public string TitleKey { get; }

    public string Fingerprint { get; }

    public static IndexedEntry Of(Entry entry, Library library) => new(entry, library);
}
