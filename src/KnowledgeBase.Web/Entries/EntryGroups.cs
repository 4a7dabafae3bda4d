using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Polish.Collation;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Entries;

/// <summary>A titled group of entries on a list page.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Anchor">What its address ends with.</param>
/// <param name="Entries">What is in it.</param>
/// <param name="IsOfContent">Whether the title is a word of the content, not of the site.</param>
public sealed record EntryGroup(string Title, string Anchor, IReadOnlyList<Entry> Entries, bool IsOfContent = false);

/// <summary>Groups the entries of a kind for their list page: by network where entries have one, by edition otherwise.</summary>
public static class EntryGroups
{
    public static IReadOnlyList<EntryGroup> For(EntryKind kind, Library library)
    {
        var entries = library.Entries.Where(entry => entry.Kind == kind).OrderBy(entry => entry.Title, PolishCollation.Comparer);
        return kind switch
        {
            EntryKind.Participant => ByReality(entries),
            EntryKind.Recommendation or EntryKind.Initiative => By(entries, entry => entry.Network ?? entry.Edition, library),
            EntryKind.Programme or EntryKind.Edition => By(entries, _ => null, library),
            _ => By(entries, entry => entry.Edition, library),
        };
    }

    /// <summary>The groups as far as a page shows them: one that is cut goes on on the next page.</summary>
    public static IReadOnlyList<EntryGroup> Part(IReadOnlyList<EntryGroup> groups, int skipped, int count) =>
        [.. groups
            .SelectMany(group => group.Entries, (group, entry) => (group, entry))
            .Skip(skipped)
            .Take(count)
            .GroupBy(row => row.group, row => row.entry)
            .Select(rows => rows.Key with { Entries = [.. rows] })];

    private static IReadOnlyList<EntryGroup> By(IEnumerable<Entry> entries, Func<Entry, string?> key, Library library) =>
        [.. entries
            .GroupBy(key)
            .OrderByDescending(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key is { } id
                ? new EntryGroup(library.TitleOf(id), id, [.. group], IsOfContent: true)
                : new EntryGroup(Wording.Current.KindLists.Everything, "wszystkie", [.. group]))];

    private static IReadOnlyList<EntryGroup> ByReality(IEnumerable<Entry> entries) =>
        [.. entries
            .GroupBy(entry => entry.IsExample)
            .OrderBy(group => group.Key)
            .Select(group => group.Key
                ? new EntryGroup(Wording.Current.KindLists.InventedParticipants, "przykladowi", [.. group])
                : new EntryGroup(Wording.Current.KindLists.RealParticipants, "uczestnicy", [.. group]))];
}
