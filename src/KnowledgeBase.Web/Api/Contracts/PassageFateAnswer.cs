namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>What became of the passage that had an address once.</summary>
public sealed record PassageFateAnswer
{
    /// <summary>The entry.</summary>
    public required string Id { get; init; }

    /// <summary>The anchor that was asked for.</summary>
    public required string Anchor { get; init; }

    /// <summary><c>stands</c>, <c>reworded</c> or <c>removed</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>Permanent address, which tells people the same.</summary>
    public required Uri Address { get; init; }

    /// <inheritdoc cref="HitAnswer.Example"/>
    public required bool Example { get; init; }

    /// <inheritdoc cref="HitAnswer.Warning"/>
    public string? Warning { get; init; }

    /// <summary>The last version in which its words stood.</summary>
    public required string LastVersion { get; init; }

    /// <summary>Its words in that version.</summary>
    public required string LastText { get; init; }

    /// <summary>Where they stay to be read.</summary>
    public required Uri LastAddress { get; init; }

    /// <summary>The passage that stands there now; null where it was removed.</summary>
    public PassageAnswer? Now { get; init; }
}
