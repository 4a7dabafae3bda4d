using KnowledgeBase.Search.NearDuplicates;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.NearDuplicates;

/// <summary>The link of a hit to the entries that say nearly the same.</summary>
/// <param name="Text">How many they are.</param>
/// <param name="Address">Their family.</param>
public sealed record SimilarEntries(string Text, string Address)
{
    /// <param name="id">The entry.</param>
    /// <param name="found">The families as far as they are found; null before.</param>
    /// <returns>Null when the entry has no family, or none is known.</returns>
    public static SimilarEntries? Of(string id, NearDuplicateFamilies? found) => found?.Of(id) is { } family
        ? new SimilarEntries(Wording.Current.NearDuplicates.Similar(family.Entries.Count - 1), Routes.NearDuplicatesOf(id))
        : null;
}
