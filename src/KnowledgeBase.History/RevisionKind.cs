namespace KnowledgeBase.History;

/// <summary>What a commit did to an entry.</summary>
public enum RevisionKind
{
    /// <summary>The entry appeared.</summary>
    First,

    /// <summary>Its file changed.</summary>
    Changed,

    /// <summary>It was taken back, and stays as a marked stub.</summary>
    Withdrawn,

    /// <summary>A withdrawal was lifted.</summary>
    Reinstated,

    /// <summary>Its file was removed.</summary>
    Removed,

    /// <summary>It appeared again after it had been removed.</summary>
    Returned,
}
