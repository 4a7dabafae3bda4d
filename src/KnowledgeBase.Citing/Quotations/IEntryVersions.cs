using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>The earlier texts of entries, so that a quotation of words that were changed later is told from an altered one.</summary>
public interface IEntryVersions
{
    /// <summary>Another text whenever the earlier texts may be others.</summary>
    string State => "";

    /// <summary>The entry's earlier texts, the newest first, without the present one; none where no history is kept.</summary>
    /// <param name="id">Identifier of the entry, which may no longer exist.</param>
    IReadOnlyList<EarlierText> EarlierOf(string id);
}

/// <summary>What an entry said at some time before now.</summary>
/// <param name="Version">Names the state of the file.</param>
/// <param name="Date">The day since which it said so; null where that is not known.</param>
/// <param name="Passages">Its passages in order.</param>
public sealed record EarlierText(EntryVersion Version, DateOnly? Date, IReadOnlyList<Passage> Passages);

/// <summary>No history: entries are only what they are now.</summary>
public sealed class NoEarlierVersions : IEntryVersions
{
    public static NoEarlierVersions Instance { get; } = new();

    public IReadOnlyList<EarlierText> EarlierOf(string id) => [];
}
