using System.Collections.Concurrent;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;

namespace KnowledgeBase.Web.History;

/// <summary>Reads from the history what became of passages that an entry has not any more.</summary>
/// <param name="live">The history of the content.</param>
public sealed class PassageHistory(LiveHistory live)
{
    /// <summary>Versions of an entry that are looked through, the newest: who asks for addresses that never were is not to have the whole past read.</summary>
    public const int MostVersions = EarlierTexts.MostCommits;

    /// <summary>Texts that are kept, of which few have ten kilobytes.</summary>
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<(string Id, EntryVersion Version), VersionPassages> _kept = new();

    /// <param name="entry">The entry as it is now.</param>
    /// <param name="anchor">The anchor of the passage.</param>
    /// <param name="now">The content as it is now.</param>
    public async Task<PassageFate> OfAsync(Entry entry, string anchor, Library now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var versions = new List<VersionPassages> { new(entry.Version, entry.Body.Passages) };
        if (!PassageAnchor.IsWellFormed(anchor) || PassageAnchor.Find(entry.Body.Passages, anchor) is not null)
            return PassageTrace.Of(anchor, versions);

        _ = await live.ReadAsync();
        foreach (var version in EarlierOf(entry))
        {
            if (await ReadAsync(entry.Id, version, now) is not { } earlier)
                continue;

            versions.Insert(0, earlier);
            if (PassageAnchor.Find(earlier.Passages, anchor) is not null)
                break;
        }

        return PassageTrace.Of(anchor, versions);
    }

    /// <summary>Newest first.</summary>
    private IEnumerable<EntryVersion> EarlierOf(Entry entry) =>
        (live.Find(entry.Id)?.Before(entry.Version) ?? []).Take(MostVersions).Select(revision => revision.Version!.Value);

    private async Task<VersionPassages?> ReadAsync(string id, EntryVersion version, Library now)
    {
        if (_kept.TryGetValue((id, version), out var kept))
            return kept;

        if (await live.ReadAsync(id, version, now) is not { } earlier)
            return null;

        if (_kept.Count >= MostKept)
            _kept.Clear();

        return _kept[(id, version)] = new VersionPassages(version, earlier.Entry.Body.Passages);
    }
}
