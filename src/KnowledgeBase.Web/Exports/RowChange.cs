using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Exports;

/// <summary>The last change of an entry that its readers can see.</summary>
/// <param name="Date">When it was committed, in the time zone of who did.</param>
/// <param name="Sentence">What changed, in the language of the request.</param>
/// <param name="DifferenceAddress">The page within the site that shows the difference; null where there is none, as of a new entry.</param>
public sealed record RowChange(DateTimeOffset Date, string Sentence, string? DifferenceAddress)
{
    /// <param name="entry">The entry as it is now; of edits that were not committed, which have no day, nothing is told.</param>
    /// <param name="history">Its history.</param>
    /// <returns>The change; null where the history has no state that can be read.</returns>
    public static RowChange? Of(Entry entry, EntryHistory history)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(history);
        var present = history.Find(entry.Version);
        return history.Revisions.SkipWhile(revision => present is not null && revision != present).FirstOrDefault(IsSeen) is { } last
            ? new RowChange(last.Date, SentenceOf(last), HistoryRoutes.Difference(entry.Kind, history, last))
            : null;
    }

    // A feed is dated by changes that matter (RFC 4287, 4.2.15): a file that was only written down differently is no news.
    private static bool IsSeen(EntryRevision revision) =>
        revision is { Version: not null, IsReadable: true } && !(revision.Kind == RevisionKind.Changed && revision.Changes.AreOfFormOnly);

    private static string SentenceOf(EntryRevision revision)
    {
        var (words, day) = (Wording.Current.Exports, Wording.Current.Dates.Of(VersionDates.Of(revision)));
        return revision.Kind == RevisionKind.First ? words.NewEntry(day) : words.Changed(day, string.Join("; ", ChangeTexts.Of(revision)));
    }
}
