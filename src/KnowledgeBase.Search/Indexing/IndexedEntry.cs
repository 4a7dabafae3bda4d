using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Indexing;

/// <summary>All of an entry that the index holds, and the fingerprint that tells whether the index holds it already.</summary>
/// <remarks>
/// The fingerprint is of what is indexed and not of the file: a city's new name changes every entry labelled with it,
/// and a changed source address changes none.
/// </remarks>
internal sealed record IndexedEntry
{
    public required string Id { get; init; }

    public required IReadOnlyList<SearchableText> Texts { get; init; }

    /// <summary>How many of the texts of its body are passages of its own; an addressee's answer comes after them.</summary>
    public int Passages { get; init; }

    public required IReadOnlyList<(Facet Facet, string Value)> FacetValues { get; init; }

    /// <summary>The day it is sorted by; an edition without a date of its own is sorted by its start.</summary>
    public required DateOnly? Day { get; init; }

    public required string TitleKey { get; init; }

    public required string Fingerprint { get; init; }

    public static IndexedEntry Of(Entry entry, Library library)
    {
        var indexed = new IndexedEntry
        {
            Id = entry.Id,
            Texts = EntryTexts.Of(entry, library),
            Passages = entry.Body.Passages.Count,
            FacetValues = [.. FacetNames.All.SelectMany(facet => EntryFacets.Of(facet, entry, library).Distinct().Select(value => (facet, value)))],
            Day = DayOf(entry),
            TitleKey = PolishCollation.SortKey(entry.Title),
            Fingerprint = "",
        };
        return indexed with { Fingerprint = EntryFingerprint.Of(indexed) };
    }

    private static DateOnly? DayOf(Entry entry) =>
        entry.Date?.FirstDay ?? (entry is ProgrammeEdition edition ? new DateOnly(edition.FirstYear, 1, 1) : null);
}
