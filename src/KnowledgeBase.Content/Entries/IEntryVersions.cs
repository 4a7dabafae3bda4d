using KnowledgeBase.Content.Bodies;

namespace KnowledgeBase.Content.Entries;

/// <summary>What entries said before, so that words which were changed later are told from words that never were.</summary>
public interface IEntryVersions
{
    /// <summary>Another text whenever the earlier texts of the same entries may be others.</summary>
    string State { get; }

    /// <summary>The entry's earlier texts, the newest first, without the present one; none where no history is kept.</summary>
    /// <param name="id">Identifier of the entry.</param>
    IReadOnlyList<EarlierText> EarlierOf(string id);
}

/// <summary>What an entry said at some time before now.</summary>
/// <param name="Version">Names the state of the file.</param>
/// <param name="Date">The day since which it said so; null where that is not known.</param>
/// <param name="Passages">Its passages in order.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Answer">What the addressee of a recommendation answered; null where nothing was answered.</param>
public sealed record EarlierText(EntryVersion Version, DateOnly? Date, IReadOnlyList<Passage> Passages, string Summary, string? Answer)
{
    /// <param name="entry">The entry as it was.</param>
    /// <param name="date">The day since which it was so.</param>
    public static EarlierText Of(Entry entry, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new EarlierText(entry.Version, date, entry.Body.Passages, entry.Summary, (entry as Recommendation)?.Answer);
    }
}

/// <summary>No history: entries are only what they are now.</summary>
public sealed class NoEarlierVersions : IEntryVersions
{
    public static NoEarlierVersions Instance { get; } = new();

    public string State => "";

    public IReadOnlyList<EarlierText> EarlierOf(string id) => [];
}
