namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>What differs between two versions of an entry.</summary>
public sealed record VersionDifferenceAnswer
{
    public required string Id { get; init; }

    /// <summary>The title in the second version.</summary>
    public required string Title { get; init; }

    /// <summary>The same as a page for people.</summary>
    public required Uri Address { get; init; }

    /// <summary>True where either version is invented material, which must not be cited.</summary>
    public required bool Example { get; init; }

    /// <inheritdoc cref="HitAnswer.Warning"/>
    public string? Warning { get; init; }

    public required ComparedAnswer Before { get; init; }

    public required ComparedAnswer After { get; init; }

    /// <summary>What happened from the one to the other, for people; empty where others came between them.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>Facts that differ.</summary>
    public required IReadOnlyList<FactDifferenceAnswer> Facts { get; init; }

    /// <summary>Title, summary, text, response, remarks and sources, block by block in order, also those that are the same.</summary>
    public required IReadOnlyList<BlockDifferenceAnswer> Text { get; init; }
}

/// <summary>One of two versions that are compared.</summary>
public sealed record ComparedAnswer(string Version, DateTimeOffset? Date, string? Commit, Uri Address);

/// <summary>A fact with the values of each version; a version that lacks it has none.</summary>
public sealed record FactDifferenceAnswer(string Code, string Name, IReadOnlyList<string> Before, IReadOnlyList<string> After);

/// <summary>A heading or paragraph of two texts, or of one of them.</summary>
/// <param name="Heading">Whether it is a heading.</param>
/// <param name="Same">Whether both have it to the letter.</param>
/// <param name="Parts">Without what was added they are the first text, without what was removed the second.</param>
public sealed record BlockDifferenceAnswer(bool Heading, bool Same, IReadOnlyList<PartAnswer> Parts);

/// <summary>A run of text.</summary>
/// <param name="Kind"><c>same</c>, <c>removed</c> or <c>added</c>.</param>
/// <param name="Text">The words.</param>
public sealed record PartAnswer(string Kind, string Text);
