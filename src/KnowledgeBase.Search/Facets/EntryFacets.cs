using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Facets;

/// <summary>The values under which an entry is counted.</summary>
internal static class EntryFacets
{
    public static IEnumerable<string> Of(Facet facet, Entry entry, Library library) => facet switch
    {
        Facet.Kind => [entry.Kind.Code()],
        Facet.Edition => Present(entry.Edition, ItselfIf(entry is ProgrammeEdition, entry))
            .Concat(ParticipationsOf(entry).Select(participation => participation.Edition)),
        Facet.Network => Present(entry.Network, ItselfIf(entry is ThematicNetwork, entry))
            .Concat(Present([.. ParticipationsOf(entry).Select(participation => participation.Network)])),
        Facet.Participant => entry.Participants.Concat(Present(ItselfIf(entry is Participant, entry))),
        Facet.Voivodeship => VoivodeshipsOf(entry, library),
        Facet.Addressee => (entry as Recommendation)?.Addressees ?? [],
        Facet.Instrument => (entry as Recommendation)?.Instruments ?? [],
        // With the broader topics, so that a broader one counts and finds what its narrower ones do.
        Facet.Topic => entry.Topics.SelectMany(topic => library.Vocabularies.Topics.PathTo(topic).Select(term => term.Id).Append(topic)),
        Facet.Status => Present(entry.Status),
        Facet.Connection => Present(Connection.Of(entry, library)),
        Facet.Year => YearsOf(entry).Select(year => year.ToString("0000", CultureInfo.InvariantCulture)),
        _ => [Material.Of(entry)],
    };

    // An edition is of every year it lasts: who narrows to 2022 wants the edition of 2021–2023 as well.
    private static IEnumerable<int> YearsOf(Entry entry)
    {
        var dated = entry.Date is { } date ? [date.Year] : Enumerable.Empty<int>();
        return entry is ProgrammeEdition edition
            ? dated.Concat(Enumerable.Range(edition.FirstYear, Math.Max(1, edition.LastYear - edition.FirstYear + 1)))
            : dated;
    }

    // Whose entry it is tells where it belongs on the map.
    private static IEnumerable<string> VoivodeshipsOf(Entry entry, Library library) => entry is Participant participant
        ? participant.Voivodeships
        : entry.Participants.SelectMany(id => library.TryFind(id, out var found) && found is Participant other ? other.Voivodeships : []);

    private static IReadOnlyList<Participation> ParticipationsOf(Entry entry) =>
        (entry as Participant)?.Participations ?? [];

    private static string? ItselfIf(bool isOne, Entry entry) => isOne ? entry.Id : null;

    private static IEnumerable<string> Present(params string?[] values) => values.OfType<string>();
}
