using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Search.Facets;

/// <summary>All values that entries could have, whether or not any has them.</summary>
public static class FacetDomain
{
    public static IEnumerable<string> Of(Facet facet, Library library) => facet switch
    {
        Facet.Edition => library.OfKind<ProgrammeEdition>().Select(entry => entry.Id),
        Facet.Network => library.OfKind<ThematicNetwork>().Select(entry => entry.Id),
        Facet.Participant => library.OfKind<Participant>().Select(entry => entry.Id),
        Facet.Addressee => IdsOf(library.Vocabularies.Institutions),
        Facet.Instrument => IdsOf(library.Vocabularies.Instruments),
        Facet.Topic => IdsOf(library.Vocabularies.Topics),
        Facet.Status => IdsOf(library.Vocabularies.Statuses),
        _ => Fixed(facet),
    };

    /// <summary>The values of a facet that has the same whatever the content; none for others, and for years, which have no first and no last.</summary>
    public static IReadOnlyList<string> Fixed(Facet facet) => facet switch
    {
        Facet.Kind => [.. Enum.GetValues<EntryKind>().Select(kind => kind.Code())],
        Facet.Voivodeship => VoivodeshipNames.All,
        Facet.Connection => Connection.All,
        Facet.Material => [Material.Sourced, Material.Example],
        _ => [],
    };

    private static IEnumerable<string> IdsOf(Vocabulary vocabulary) => vocabulary.Terms.Select(term => term.Id);
}
