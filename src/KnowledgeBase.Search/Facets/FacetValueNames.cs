using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Search.Facets;

/// <summary>Every name by which people call a value of a facet.</summary>
internal static class FacetValueNames
{
    public static IEnumerable<string> Of(Facet facet, string value, Library library) => facet switch
    {
        Facet.Kind => EntryKindNames.TryFromCode(value, out var kind) ? [kind.Singular(), kind.Plural()] : [],
        Facet.Edition or Facet.Network or Facet.Participant => library.TryFind(value, out var entry) ? [entry.Title, .. entry.OtherNames] : [],
        Facet.Addressee => NamesOf(value, library.Vocabularies.Institutions),
        Facet.Instrument => NamesOf(value, library.Vocabularies.Instruments),
        Facet.Topic => NamesOf(value, library.Vocabularies.Topics),
        Facet.Status => NamesOf(value, library.Vocabularies.Statuses),
        _ => [FacetLabels.Of(facet, value, library)],
    };

    private static IEnumerable<string> NamesOf(string value, Vocabulary list) =>
        list.TryFind(value, out var term) ? [term.Name, term.Abbreviation ?? ""] : [];
}
