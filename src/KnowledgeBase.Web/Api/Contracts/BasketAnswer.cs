namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>A basket beside the content as it is now.</summary>
public sealed record BasketAnswer
{
    /// <summary>What the collector calls it; empty when they do not.</summary>
    public required string Title { get; init; }

    /// <inheritdoc cref="SearchAnswer.ContentVersion"/>
    public required string ContentVersion { get; init; }

    /// <summary>The same as a page for people.</summary>
    public required Uri Address { get; init; }

    /// <summary>True where any item is invented material, which must not be cited.</summary>
    public required bool Example { get; init; }

    /// <inheritdoc cref="HitAnswer.Warning"/>
    public string? Warning { get; init; }

    /// <summary>The day of access that the citations name.</summary>
    public required string Accessed { get; init; }

    /// <summary>In the order of the collector, none left out.</summary>
    public required IReadOnlyList<BasketItemAnswer> Items { get; init; }

    /// <summary>Everything that can be cited, once, in each style and file format.</summary>
    public required IReadOnlyList<ListedCitationsAnswer> Citations { get; init; }

    /// <summary>What the basket can be had as.</summary>
    public required IReadOnlyList<FileAnswer> Files { get; init; }
}

/// <summary>One thing that was collected.</summary>
public sealed record BasketItemAnswer
{
    /// <summary><c>entry</c>, <c>passage</c> or <c>search</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The entry; null for a search.</summary>
    public string? Id { get; init; }

    /// <summary>Anchor of the passage that was collected.</summary>
    public string? Anchor { get; init; }

    /// <summary>Visible number of the passage now; null where there is none, or none any more.</summary>
    public int? Passage { get; init; }

    /// <summary>The entry's title, or the search in words; the identifier of what is not there.</summary>
    public required string Title { get; init; }

    /// <summary>The words of the passage, or the summary of the entry; null for a search and for what is not there.</summary>
    public string? Text { get; init; }

    /// <summary>The collector's words; empty for none.</summary>
    public required string Note { get; init; }

    /// <summary>Permanent address for people; null for what is not there.</summary>
    public Uri? Address { get; init; }

    /// <summary>The entry or the search in this interface; null for what is not there.</summary>
    public Uri? Source { get; init; }

    /// <summary>The version in which it was collected; null when nobody noted it.</summary>
    public string? Collected { get; init; }

    /// <summary>The version of the entry now.</summary>
    public string? Version { get; init; }

    /// <inheritdoc cref="HitAnswer.Example"/>
    public required bool Example { get; init; }

    /// <summary>In what it differs from what was collected.</summary>
    public required IReadOnlyList<ReasonAnswer> Changes { get; init; }

    /// <summary>The citation for a footnote, by PN-ISO 690; null for what cannot be cited.</summary>
    public string? Footnote { get; init; }
}

/// <summary>Several citations as one file.</summary>
/// <param name="Format">Style or file format, for programs.</param>
/// <param name="Name">The same for people.</param>
/// <param name="MediaType">What the file is.</param>
/// <param name="Text">What is in it.</param>
public sealed record ListedCitationsAnswer(string Format, string Name, string MediaType, string Text);

/// <summary>A file.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Address">Where it is.</param>
public sealed record FileAnswer(string Name, string MediaType, Uri Address);
