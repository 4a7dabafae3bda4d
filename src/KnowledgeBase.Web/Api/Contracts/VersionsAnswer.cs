namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>The versions of an entry, also of one that was removed.</summary>
public sealed record VersionsAnswer
{
    public required string Id { get; init; }

    /// <summary>The entry's title now; of a removed one the identifier in capitals.</summary>
    public required string Title { get; init; }

    /// <inheritdoc cref="SearchAnswer.ContentVersion"/>
    public required string ContentVersion { get; init; }

    /// <summary>The same as a page for people.</summary>
    public required Uri Address { get; init; }

    /// <inheritdoc cref="HitAnswer.Example"/>
    public required bool Example { get; init; }

    /// <inheritdoc cref="HitAnswer.Warning"/>
    public string? Warning { get; init; }

    /// <summary>The day on which the entry was removed; null for one that is there.</summary>
    public string? Removed { get; init; }

    /// <summary>Why nothing is known of earlier versions; null when something is.</summary>
    public ReasonAnswer? Absence { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<VersionAnswer> Versions { get; init; }
}

/// <summary>One version of an entry, or its removal.</summary>
public sealed record VersionAnswer
{
    /// <summary>Names the state of the entry's file; null for a removal.</summary>
    public string? Version { get; init; }

    /// <summary>When it was committed, in the time zone of who did; null for a state that was not.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The commit in the repository of the content: 40 hexadecimal digits.</summary>
    public string? Commit { get; init; }

    /// <summary>What happened: <c>first</c>, <c>changed</c>, <c>withdrawn</c>, <c>reinstated</c>, <c>removed</c> or <c>returned</c>; null for a state that was not committed.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether it is what the entry is now.</summary>
    public required bool Current { get; init; }

    /// <summary>Whether the words of the text differ from the version before.</summary>
    public required bool Wording { get; init; }

    /// <summary>Keys of the front matter that differ from the version before.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>What happened, for people: a phrase each.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>Permanent address of the version for people; null where there is no text to show.</summary>
    public Uri? Address { get; init; }

    /// <summary>The text in this interface; null where there is none to show.</summary>
    public Uri? Text { get; init; }

    /// <summary>What differs from the version it was made from, in this interface; null where there is none.</summary>
    public Uri? Difference { get; init; }
}

/// <summary>A reason.</summary>
/// <param name="Kind">For programs.</param>
/// <param name="Text">The same for people.</param>
public sealed record ReasonAnswer(string Kind, string Text);
