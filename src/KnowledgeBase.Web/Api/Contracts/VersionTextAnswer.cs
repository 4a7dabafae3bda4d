namespace KnowledgeBase.Web.Api.Contracts;

/// <summary>An entry as it was in one of its versions, with the names that things had then.</summary>
public sealed record VersionTextAnswer
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <inheritdoc cref="EntryAnswer.Version"/>
    public required string Version { get; init; }

    /// <inheritdoc cref="VersionAnswer.Date"/>
    public DateTimeOffset? Date { get; init; }

    /// <inheritdoc cref="VersionAnswer.Commit"/>
    public string? Commit { get; init; }

    /// <inheritdoc cref="VersionAnswer.Current"/>
    public required bool Current { get; init; }

    /// <summary>Permanent address of the version for people.</summary>
    public required Uri Address { get; init; }

    /// <summary>The citations of the version in this interface.</summary>
    public required Uri Citations { get; init; }

    /// <inheritdoc cref="HitAnswer.Example"/>
    public required bool Example { get; init; }

    /// <inheritdoc cref="HitAnswer.Warning"/>
    public string? Warning { get; init; }

    public required IReadOnlyList<FactAnswer> Facts { get; init; }

    public required IReadOnlyList<PassageAnswer> Passages { get; init; }

    /// <inheritdoc cref="EntryAnswer.Response"/>
    public string? Response { get; init; }

    /// <summary>What the editors were not sure of; null for nothing.</summary>
    public string? Note { get; init; }

    /// <inheritdoc cref="EntryAnswer.Withdrawal"/>
    public WithdrawalAnswer? Withdrawal { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}

/// <summary>A fact of an entry.</summary>
/// <param name="Code">Which, for programs.</param>
/// <param name="Name">The same for people.</param>
/// <param name="Values">As people read them, with what the site adds in brackets.</param>
public sealed record FactAnswer(string Code, string Name, IReadOnlyList<string> Values);
