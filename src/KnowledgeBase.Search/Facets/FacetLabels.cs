using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Dates;

namespace KnowledgeBase.Search.Facets;

/// <summary>Names of facet values on screen.</summary>
public static class FacetLabels
{
    /// <summary>The value's name, or the value itself when the library does not know it.</summary>
    public static string Of(Facet facet, string value, Library library) => facet switch
    {
        _ when value == Absence.Value => facet.NameOfAbsence(),
        Facet.Kind => EntryKindNames.TryFromCode(value, out var kind) ? kind.Plural() : value,
        Facet.Edition or Facet.Network or Facet.Participant => library.MarkedTitleOf(value),
        Facet.Addressee => library.Vocabularies.Institutions.NameOf(value),
        Facet.Instrument => library.Vocabularies.Instruments.NameOf(value),
        Facet.Topic => library.Vocabularies.Topics.NameOf(value),
        Facet.Status => library.Vocabularies.Statuses.NameOf(value),
        Facet.Connection => Connection.LabelOf(value),
        Facet.Year => DateRange.TryRead(value) is { } range ? DateLabels.Of(range) : value,
        Facet.Material => Material.LabelOf(value),
        _ => value,
    };
}
