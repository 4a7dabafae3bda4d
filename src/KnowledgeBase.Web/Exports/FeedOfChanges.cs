using KnowledgeBase.Web.History;

namespace KnowledgeBase.Web.Exports;

/// <summary>Tells in a feed what changed last in each of its entries, and when, the latest change first.</summary>
/// <remarks>The history is in memory, so that a row costs one look-up and a feed as many as it has rows; it is made when it is sent, not for who has it already.</remarks>
public static class FeedOfChanges
{
    /// <param name="listing">The list; what is no entry of the present content stays where it is.</param>
    /// <param name="history">The history, which is waited for: days that are others a moment later would be news to every reader.</param>
    /// <returns>The list as it was given, where nothing is known of the past.</returns>
    public static async Task<Listing> OfAsync(Listing listing, LiveHistory history)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(history);

        // Taken before the rows, so that those made across a commit are tagged as the earlier ones and asked for again, never the other way round.
        if ((await history.KnownAsync()).Head is not { } head)
            return listing;

        var rows = new Lazy<List<ListingRow>>(() => [.. listing.Rows.Select(row => WithChange(row, history)).OrderByDescending(PlaceOf)]);
        return listing with { PastVersion = head, Rows = RowsOf(rows) };
    }

    private static IEnumerable<ListingRow> RowsOf(Lazy<List<ListingRow>> rows)
    {
        foreach (var row in rows.Value)
            yield return row;
    }

    // A feed has no columns, and so many rows are held at once.
    private static ListingRow WithChange(ListingRow row, LiveHistory history) => row with
    {
        Change = row.Present is { } entry && history.Find(entry.Id) is { } past ? RowChange.Of(entry, past) : null,
        Cells = [],
    };

    private static DateTimeOffset PlaceOf(ListingRow row) => row.Present is null ? DateTimeOffset.MinValue : row.UpdatedAt;
}
