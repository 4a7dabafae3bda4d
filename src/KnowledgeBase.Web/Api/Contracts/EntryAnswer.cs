namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>One entry, whole.</summary>
public sealed record EntryAnswer
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Names the state of the entry's file, as citations do.</summary>
    public required string Version { get; init; }

    /// <inheritdoc cref="SearchAnswer.ContentVersion"/>
    public required string ContentVersion { get; init; }

    /// <inheritdoc cref="HitAnswer.Address"/>
    public required Uri Address { get; init; }

    /// <summary>Its citations in this interface.</summary>
    public required Uri Citations { get; init; }

    /// <summary>Its versions in this interface.</summary>
    public required Uri Versions { get; init; }

    /// <inheritdoc cref="HitAnswer.Example"/>
    public required bool Example { get; init; }

    /// <inheritdoc cref="HitAnswer.Warning"/>
    public string? Warning { get; init; }

    /// <summary>As exact as it is known: <c>2023</c>, <c>2023-03</c> or <c>2023-03-28</c>.</summary>
    public string? Date { get; init; }

    public NamedAnswer? Edition { get; init; }

    public NamedAnswer? Network { get; init; }

    public NamedAnswer? Plan { get; init; }

    public NamedAnswer? Status { get; init; }

    public required IReadOnlyList<NamedAnswer> Participants { get; init; }

    public required IReadOnlyList<NamedAnswer> Addressees { get; init; }

    public required IReadOnlyList<NamedAnswer> Instruments { get; init; }

    public required IReadOnlyList<NamedAnswer> Topics { get; init; }

    public required IReadOnlyList<NamedAnswer> Acts { get; init; }

    public required IReadOnlyList<NamedAnswer> Documents { get; init; }

    /// <summary>Entries that it points to.</summary>
    public required IReadOnlyList<NamedAnswer> Links { get; init; }

    /// <summary>The addressee's answer to a recommendation; null when there is none.</summary>
    public string? Response { get; init; }

    /// <summary>Set when the entry was taken back.</summary>
    public WithdrawalAnswer? Withdrawal { get; init; }

    public required IReadOnlyList<PassageAnswer> Passages { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}

/// <summary>A paragraph, list item or table row: the unit of citing.</summary>
/// <param name="Number">What people see, from 1; it changes with edits before it.</param>
/// <param name="Anchor">Names the passage in addresses; edits of other passages leave it alone.</param>
/// <param name="Address">Permanent address.</param>
/// <param name="Section">The nearest heading above it.</param>
/// <param name="Text">Plain text.</param>
public sealed record PassageAnswer(int Number, string Anchor, Uri Address, string? Section, string Text);

/// <summary>When and why an entry was taken back, and which entry stands in its place.</summary>
public sealed record WithdrawalAnswer(string Date, string Reason, string? Successor);

/// <summary>Where what an entry says comes from.</summary>
public sealed record SourceAnswer(string Title, string Publisher, Uri Address, string? Date, string? Page, string? Fact);
