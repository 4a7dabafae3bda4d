using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.CitedSearches;

/// <summary>What became of an entry among the hits of a search, from an earlier content to the present one.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Then">The entry as it was; null for one that was not there.</param>
/// <param name="Now">The entry as it is; null for one that is not there any more.</param>
public sealed record HitChange(HitChangeKind Kind, Entry? Then, Entry? Now)
{
    /// <summary>The entry as far as it is known, the present one first.</summary>
    public Entry Entry => Now ?? Then!;

    public string Id => Entry.Id;
}

/// <summary>What happened to a hit, in the order in which it is told.</summary>
public enum HitChangeKind
{
    /// <summary>It is a hit now and was not in the database then.</summary>
    Added,

    /// <summary>It is a hit now and was no hit then, though it was there.</summary>
    Joined,

    /// <summary>It was a hit and is not in the database any more.</summary>
    Removed,

    /// <summary>It was a hit and has been withdrawn since, whether it still is one or not.</summary>
    Withdrawn,

    /// <summary>It was a hit and is none now, though it is there.</summary>
    Left,

    /// <summary>It is a hit still, and its text has other words.</summary>
    Reworded,

    /// <summary>It is a hit still, and something else of its file is different: front matter, emphasis and links, or the form alone.</summary>
    Retouched,
}
