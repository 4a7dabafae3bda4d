using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.History;
using KnowledgeBase.Search;
using KnowledgeBase.Web.Searching;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>What one search found in an earlier content beside what it finds now.</summary>
public sealed class SearchComparison
{
    private readonly SearchResponse _then;

    private SearchComparison(SearchResponse then, SearchResponse now, IReadOnlyList<HitChange> changes) => (_then, Now, Changes) = (then, now, changes);

    /// <summary>All hits of now, without snippets.</summary>
    public SearchResponse Now { get; }

    /// <summary>What is different, each entry once; within a kind, new hits as they rank now and the others as they ranked then.</summary>
    public IReadOnlyList<HitChange> Changes { get; }

    /// <summary>Whether there were more hits than are compared.</summary>
    public bool IsCut => _then.Total > _then.Hits.Count || Now.Total > Now.Hits.Count;

    /// <param name="state">The search.</param>
    /// <param name="then">Searches the earlier content.</param>
    /// <param name="now">Searches the present content.</param>
    /// <param name="revisionOf">The revision that a version of an entry is, by identifier; null where that is not known.</param>
    public static SearchComparison Of(SearchState state, SearchEngine then, SearchEngine now, Func<string, EntryVersion, EntryRevision?> revisionOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(revisionOf);
        var request = state.At(null).ToRequest() with { PageSize = SearchRequest.MaxListSize, WithSnippets = false, WithFacets = false };
        var (before, after) = (then.Search(request), now.Search(request));
        return new SearchComparison(before, after, [.. ChangesOf(before, after, revisionOf).OrderBy(change => change.Kind)]);
    }

    private static IEnumerable<HitChange> ChangesOf(SearchResponse then, SearchResponse now, Func<string, EntryVersion, EntryRevision?> revisionOf)
    {
        var (before, after) = (IdentifiersOf(then), IdentifiersOf(now));
        foreach (var hit in now.Hits.Where(hit => !before.Contains(hit.Id)))
        {
            var was = Find(then.Library, hit.Id);
            yield return new HitChange(was is null ? HitChangeKind.Added : HitChangeKind.Joined, was, Find(now.Library, hit.Id));
        }

        foreach (var hit in then.Hits)
        {
            var (was, entry) = (Find(then.Library, hit.Id), Find(now.Library, hit.Id));
            if (KindOf(was, entry, after.Contains(hit.Id), then.Library, now.Library, revisionOf) is { } kind)
                yield return new HitChange(kind, was, entry);
        }
    }

    /// <summary>What became of a hit of then; null for nothing.</summary>
    private static HitChangeKind? KindOf(
        Entry? was, Entry? entry, bool isHit, Library then, Library now, Func<string, EntryVersion, EntryRevision?> revisionOf)
    {
        if (was is null || entry is null)
            return HitChangeKind.Removed;

        if (was.Withdrawal is null && entry.Withdrawal is not null)
            return HitChangeKind.Withdrawn;

        if (!isHit)
            return HitChangeKind.Left;

        if (was.Version == entry.Version || (revisionOf(was.Id, was.Version) is { } revision && revision.Is(entry.Version)))
            return null;

        return ChangesOf(was, then, entry, now)?.Wording == true ? HitChangeKind.Reworded : HitChangeKind.Retouched;
    }

    /// <summary>In what the file of an entry differs; null where it does not, or one of the two is not there.</summary>
    public EntryChanges? DifferenceOf(HitChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change is { Then: { } was, Now: { } entry } && was.Version != entry.Version ? ChangesOf(was, _then.Library, entry, Now.Library) : null;
    }

    private static EntryChanges? ChangesOf(Entry was, Library then, Entry entry, Library now) =>
        then.StateOf(was) is { } before && now.StateOf(entry) is { } after ? EntryChanges.Between(before, after) : null;

    private static HashSet<string> IdentifiersOf(SearchResponse response) => [.. response.Hits.Select(hit => hit.Id)];

    private static Entry? Find(Library library, string id) => library.TryFind(id, out var entry) ? entry : null;
}
