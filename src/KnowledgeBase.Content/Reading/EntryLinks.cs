using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content.Reading;

/// <summary>Gathers all entries that one entry points to.</summary>
internal static class EntryLinks
{
    /// <param name="entry">The entry, freed of references that lead nowhere.</param>
    /// <param name="inText">Identifiers of the entries that its text links to.</param>
    public static IReadOnlyList<string> Of(Entry entry, IEnumerable<string> inText) =>
        (string[])[.. OfFrontMatter(entry).Concat(inText).OfType<string>().Where(id => id != entry.Id).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string?> OfFrontMatter(Entry entry) =>
    [
        entry.Edition,
        entry.Network,
        (entry as Recommendation)?.Plan,
        .. entry.Participants,
        (entry as ThematicNetwork)?.Leader,
        .. (entry as Participant)?.Participations.SelectMany(part => new[] { part.Edition, part.Network }) ?? [],
        .. entry.Related,
        entry.Withdrawal?.Successor,
    ];
}
