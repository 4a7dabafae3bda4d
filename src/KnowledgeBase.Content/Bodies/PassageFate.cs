using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Content.Bodies;

/// <summary>What became of a passage that had an address once.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Then">The passage as it last stood under the address; null when it never did, as far as is known.</param>
/// <param name="Version">The last version in which it stood; null with it.</param>
/// <param name="Now">The passage that stands there now, with the same words or those that replaced them; null where nothing does.</param>
public sealed record PassageFate(PassageOutcome Outcome, Passage? Then, EntryVersion? Version, Passage? Now);

/// <summary>What became of a passage.</summary>
public enum PassageOutcome
{
    /// <summary>No known version has it.</summary>
    Unknown,

    /// <summary>Its words still stand.</summary>
    Stands,

    /// <summary>Other words stand in its place.</summary>
    Reworded,

    /// <summary>Nothing like it stands in the text.</summary>
    Removed,
}

/// <summary>The passages of an entry in one of its versions.</summary>
/// <param name="Version">The version.</param>
/// <param name="Passages">Its passages in order.</param>
public sealed record VersionPassages(EntryVersion Version, IReadOnlyList<Passage> Passages);
