using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Exports;

/// <summary>Since when an entry is what it is, as far as its own front matter tells; files' times tell when they were copied.</summary>
public static class EntryDays
{
    /// <summary>A feed wants a day of everything. This one says by itself that nothing is known.</summary>
    public static DateOnly Unknown { get; } = new(1970, 1, 1);

    /// <summary>The first day of the entry's own date.</summary>
    public static DateOnly? PublishedOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Date?.FirstDay;
    }

    /// <summary>The day it was taken back, else its own, else the start of the last edition it takes part in.</summary>
    public static DateOnly UpdatedOf(Entry entry, Library library)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(library);
        return entry.Withdrawal?.Date.FirstDay
            ?? entry.Date?.FirstDay
            ?? EditionsOf(entry).Select(edition => StartOf(edition, library)).DefaultIfEmpty(Unknown).Max();
    }

    private static IEnumerable<string> EditionsOf(Entry entry) =>
        new[] { entry.Edition, entry is ProgrammeEdition ? entry.Id : null }
            .Concat((entry as Participant)?.Participations.Select(part => part.Edition) ?? [])
            .OfType<string>();

    private static DateOnly StartOf(string id, Library library) =>
        library.TryFind(id, out var entry) && entry is ProgrammeEdition edition ? new DateOnly(edition.FirstYear, 1, 1) : Unknown;
}
