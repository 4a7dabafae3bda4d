using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Texts;

/// <summary>The names of everything an entry is linked to, as other entries and the vocabularies give them.</summary>
internal static class EntryLabels
{
    public static IEnumerable<EntryLabel> Of(Entry entry, Library library)
    {
        var lists = library.Vocabularies;
        return LinkedEntries(entry).SelectMany(link => NamesOf(link.Kind, link.Id, library))
            .Concat(NamesOf(LabelKind.Topic, entry.Topics, lists.Topics))
            .Concat(NamesOf(LabelKind.Act, entry.Acts, lists.Acts))
            .Concat(NamesOf(LabelKind.PolicyDocument, entry.PolicyDocuments, lists.PolicyDocuments))
            .Concat(NamesOf(LabelKind.Status, entry.Status is { } status ? [status] : [], lists.Statuses))
            .Concat(OwnLabels(entry, lists))
            .Concat(EntryFacets.Of(Facet.Year, entry, library).Select(year => new EntryLabel(LabelKind.Year, year)))
            .Append(new EntryLabel(LabelKind.Kind, entry.Kind.Singular()));
    }

    private static IEnumerable<(LabelKind Kind, string Id)> LinkedEntries(Entry entry)
    {
        var participations = (entry as Participant)?.Participations ?? [];
        List<(LabelKind Kind, string? Id)> links =
        [
            (LabelKind.Edition, entry.Edition),
            (LabelKind.Network, entry.Network),
            (LabelKind.Plan, (entry as Recommendation)?.Plan),
            .. entry.Participants.Select(id => (LabelKind.Participant, (string?)id)),
            .. participations.Select(participation => (LabelKind.Edition, (string?)participation.Edition)),
            .. participations.Select(participation => (LabelKind.Network, participation.Network)),
            (LabelKind.Leader, (entry as ThematicNetwork)?.Leader),
        ];
        return links.Where(link => link.Id is not null).Select(link => (link.Kind, link.Id!));
    }

    private static IEnumerable<EntryLabel> OwnLabels(Entry entry, VocabularySet lists) => entry switch
    {
        Recommendation recommendation => NamesOf(LabelKind.Addressee, recommendation.Addressees, lists.Institutions)
            .Concat(NamesOf(LabelKind.Instrument, recommendation.Instruments, lists.Instruments)),
        Participant participant => participant.Voivodeships.Select(name => new EntryLabel(LabelKind.Voivodeship, name)),
        _ => [],
    };

    private static IEnumerable<EntryLabel> NamesOf(LabelKind kind, string id, Library library) =>
        library.TryFind(id, out var entry) ? entry.OtherNames.Prepend(entry.Title).Select(name => new EntryLabel(kind, name)) : [];

    private static IEnumerable<EntryLabel> NamesOf(LabelKind kind, IEnumerable<string> ids, Vocabulary list) =>
        ids.SelectMany(id => list.TryFind(id, out var term) ? NamesOf(term) : [id]).Select(name => new EntryLabel(kind, name));

    private static IEnumerable<string> NamesOf(Term term)
    {
        string?[] names = [term.Name, term.Abbreviation, term.Publication];
        return names.OfType<string>();
    }
}
