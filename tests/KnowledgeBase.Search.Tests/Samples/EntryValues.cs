using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Tests.Samples;

/// <summary>The facet values of entries by rules written anew, to compare with.</summary>
internal static class EntryValues
{
    private static readonly string[] Days =
        [.. Enumerable.Range(0, 5 * 366).Select(day => new DateOnly(2020, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    /// <summary>Whether the entry passes the filters of all facets but one.</summary>
    public static bool Passes(Entry entry, Library library, SearchRequest request, Facet? but) => request.Filters
        .Where(filter => filter.Key != but && filter.Value.Count > 0)
        .All(filter => OrAbsence(filter.Key, entry, library).Intersect(filter.Value).Any() || (filter.Key == Facet.Year && filter.Value.Any(range => LiesIn(range, entry))));

    /// <summary>Each of the entry's values once, or the one that stands for none.</summary>
    public static IEnumerable<string> OrAbsence(Facet facet, Entry entry, Library library) =>
        ValuesOf(facet, entry, library).Distinct().DefaultIfEmpty(Absence.Value);

    /// <summary>Whether any text of the entry, or name that it is found by, has a form of the word.</summary>
    public static bool Holds(Entry entry, string word, Library library)
    {
        var typed = PolishText.Default.Analyze(word)[0];
        return IndexedEntry.Of(entry, library).Texts.SelectMany(text => PolishText.Default.Analyze(text.Text))
            .Any(token => token.Exact == typed.Exact || token.Lemmas.Intersect(typed.LikelyLemmas).Any());
    }

    /// <summary>Whether some day on which the entry may be dated lies in the range: texts of days, compared with what the range begins and ends with.</summary>
    public static bool LiesIn(string range, Entry entry)
    {
        var (first, last) = range.Split("..") is [var from, var to] ? (from, to) : (range, range);
        return range != Absence.Value && Days.Any(day => string.CompareOrdinal(day, first) >= 0
            && string.CompareOrdinal(day[..Math.Min(last.Length, day.Length)], last) <= 0
            && MayBeOf(day, entry));
    }

    private static bool MayBeOf(string day, Entry entry) =>
        (entry.Date is { } date && day.StartsWith($"{date}", StringComparison.Ordinal))
        || (entry is ProgrammeEdition edition && string.CompareOrdinal(day, $"{edition.FirstYear}") > 0 && string.CompareOrdinal(day[..4], $"{edition.LastYear}") <= 0);

    private static IEnumerable<string> ValuesOf(Facet facet, Entry entry, Library library)
    {
        var recommendation = entry as Recommendation;
        var participations = (entry as Participant)?.Participations ?? [];
        return facet switch
        {
            Facet.Kind => [entry.Kind.Code()],
            Facet.Edition => Known([entry.Edition, entry is ProgrammeEdition ? entry.Id : null, .. participations.Select(part => part.Edition)]),
            Facet.Network => Known([entry.Network, entry is ThematicNetwork ? entry.Id : null, .. participations.Select(part => part.Network)]),
            Facet.Participant => Known([.. entry.Participants, entry is Participant ? entry.Id : null]),
            Facet.Voivodeship => (entry as Participant)?.Voivodeships ?? library.OfKind<Participant>()
                .Where(participant => entry.Participants.Contains(participant.Id))
                .SelectMany(participant => participant.Voivodeships),
            Facet.Addressee => recommendation?.Addressees ?? [],
            Facet.Instrument => recommendation?.Instruments ?? [],
            Facet.Topic => library.Vocabularies.Topics.Terms.Select(term => term.Id)
                .Where(broad => entry.Topics.Any(topic => library.Vocabularies.Topics.PathTo(topic).Any(term => term.Id == broad))),
            Facet.Status => Known([entry.Status]),
            Facet.Connection => ConnectionsOf(entry, library),
            Facet.Year => Enumerable.Range(2000, 50).Where(year => IsOf(year, entry)).Select(year => $"{year}"),
            _ => [entry.IsExample ? "przykladowy" : "faktyczny"],
        };
    }

    private static IEnumerable<string> ConnectionsOf(Entry entry, Library library)
    {
        var others = library.Entries
            .Where(other => other.Withdrawal is null && (other.Links.Contains(entry.Id) || entry.Links.Contains(other.Id)))
            .Select(other => other.Kind)
            .ToHashSet();
        return (entry.Withdrawal, entry.Kind) switch
        {
            (null, EntryKind.Recommendation) => [others.Contains(EntryKind.Initiative) ? "rekomendacja-z-mid" : "rekomendacja-bez-mid"],
            (null, EntryKind.Initiative) => [others.Contains(EntryKind.Recommendation) ? "mid-z-rekomendacja" : "mid-bez-rekomendacji"],
            _ => [],
        };
    }

    private static IEnumerable<string> Known(IEnumerable<string?> values) => values.OfType<string>();

    private static bool IsOf(int year, Entry entry) =>
        entry.Date?.Year == year
        || (entry is ProgrammeEdition edition && edition.FirstYear <= year && year <= edition.LastYear);
}
