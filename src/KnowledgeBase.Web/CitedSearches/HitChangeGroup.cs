using KnowledgeBase.History;
using KnowledgeBase.Web.History;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>The hits to which the same happened, as the page of a cited search lists them.</summary>
public sealed class HitChangeGroup
{
    /// <summary>More of one kind no one reads; the present search and the one of then have them all.</summary>
    public const int MostShown = 50;

    /// <param name="kind">What happened.</param>
    /// <param name="changes">To which hits.</param>
    /// <param name="differenceOf">Says in what the file of one differs; null for nothing.</param>
    public HitChangeGroup(HitChangeKind kind, IReadOnlyList<HitChange> changes, Func<HitChange, EntryChanges?> differenceOf)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(differenceOf);
        Kind = kind;
        Heading = Wording.Current.CitedSearches.HeadingOf(kind, changes.Count);
        Rows = [.. changes.Take(MostShown).Select(change => new HitChangeRow(change, differenceOf(change)))];
        Others = changes.Count - Rows.Count;
    }

    public HitChangeKind Kind { get; }

    public string Heading { get; }

    public IReadOnlyList<HitChangeRow> Rows { get; }

    /// <summary>How many are not listed.</summary>
    public int Others { get; }

    /// <summary>What a comparison found, in the order in which it is told.</summary>
    public static IReadOnlyList<HitChangeGroup> AllOf(SearchComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return [.. comparison.Changes.GroupBy(change => change.Kind).Select(group => new HitChangeGroup(group.Key, [.. group], comparison.DifferenceOf))];
    }
}

/// <summary>One hit to which something happened.</summary>
/// <param name="change">What happened.</param>
/// <param name="difference">In what the file differs; null where it does not, or one of the two is not there.</param>
public sealed class HitChangeRow(HitChange change, EntryChanges? difference)
{
    public HitChange Change => change;

    public EntryChanges? Difference => difference;

    public string Title => change.Entry.Title;

    public bool IsExample => change.Entry.IsExample;

    /// <summary>The entry as it is; as it was where there is no more of it.</summary>
    public string Address { get; } = change.Now is { } now ? Routes.Entry(now) : HistoryRoutes.Version(change.Entry.Kind, change.Id, change.Entry.Version);

    /// <summary>The entry as it was, where it is there in another state.</summary>
    public string? ThenAddress { get; } = change is { Then: { } then, Now: not null } ? HistoryRoutes.Version(then.Kind, then.Id, then.Version) : null;

    /// <summary>What differs between the two states; null where they are one.</summary>
    public string? DifferenceAddress { get; } = change is { Then: { } then, Now: { } now } && then.Version != now.Version
        ? HistoryRoutes.Difference(now.Kind, now.Id, then.Version, now.Version)
        : null;

    public string Signature => change.Id.ToUpperInvariant();

    public string Kind => Wording.Current.Kinds.Singular(change.Entry.Kind);

    /// <summary>In what the file differs.</summary>
    public string Changes { get; } = difference is null ? "" : string.Join("; ", ChangeTexts.Of(difference));
}
