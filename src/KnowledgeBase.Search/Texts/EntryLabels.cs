using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Search.Facets;

namespace KnowledgeBase.Search.Texts;

/// <summary>The names of everything an entry is linked to, as other entries and the vocabularies give them.</summary>
internal static class EntryLabels
{
    public static IEnumerable<string> Of(Entry entry, Library library)
    {
        var lists = library.Vocabularies;
        return LinkedEntries(entry).SelectMany(id => NamesOf(id, library))
            .Concat(NamesOf(entry.Topics, lists.Topics))
            .Concat(NamesOf(entry.Acts, lists.Acts))
            .Concat(NamesOf(entry.PolicyDocuments, lists.PolicyDocuments))
            .Concat(NamesOf(entry.Status is { } status ? [status] : [], lists.Statuses))
            .Concat(OwnLabels(entry, lists))
            .Concat(EntryFacets.Of(Facet.Year, entry, library))
            .Append(entry.Kind.Singular());
    }

    private static IEnumerable<string> LinkedEntries(Entry entry)
    {
        string?[] own = [entry.Edition, entry.Network, (entry as Recommendation)?.Plan, .. entry.Participants];
        var participations = (entry as Participant)?.Participations ?? [];
        return own
            .Concat(participations.Select(participation => participation.Edition))
            .Concat(participations.Select(participation => participation.Network))
            .Append((entry as ThematicNetwork)?.Leader)
            .OfType<string>();
    }

    private static IEnumerable<string> OwnLabels(Entry entry, VocabularySet lists) => entry switch
    {
        Recommendation recommendation => NamesOf(recommendation.Addressees, lists.Institutions)
            .Concat(NamesOf(recommendation.Instruments, lists.Instruments)),
        Participant participant => participant.Voivodeships,
        _ => [],
    };

    private static IEnumerable<string> NamesOf(string id, Library library) =>
        library.TryFind(id, out var entry) ? entry.OtherNames.Prepend(entry.Title) : [];

    private static IEnumerable<string> NamesOf(IEnumerable<string> ids, Vocabulary list) =>
        ids.SelectMany(id => list.TryFind(id, out var term) ? NamesOf(term) : [id]);

    private static IEnumerable<string> NamesOf(Term term)
    {
        string?[] names = [term.Name, term.Abbreviation, term.Publication];
        return names.OfType<string>();
    }
}
