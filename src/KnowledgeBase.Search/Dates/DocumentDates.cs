using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Segments;

namespace KnowledgeBase.Search.Dates;

/// <summary>The dates of each document as two numbers of days side by side: asking its entry took most of a search by dates.</summary>
internal sealed class DocumentDates
{
    private readonly DocumentEntries _documents;
    private readonly (int First, int Last)[] _days;

    public DocumentDates(DocumentEntries documents)
    {
        _documents = documents;
        _days = [.. documents.InPlace.Select(DaysOf)];
    }

    /// <summary>Whether a living document of the whole index lies in the range.</summary>
    public bool IsIn(DateRange range, int document)
    {
        var (first, last) = _days[_documents.PlaceOf(document)];
        return first <= last ? range.Meets(first, last) : range.Holds(_documents[document]);
    }

    // An edition has years besides its own date, and what has no date lies nowhere: both are asked themselves.
    private static (int First, int Last) DaysOf(Entry entry) => entry is not ProgrammeEdition && entry.Date is { } date
        ? (date.FirstDay.DayNumber, date.LastDay.DayNumber)
        : (1, 0);
}
