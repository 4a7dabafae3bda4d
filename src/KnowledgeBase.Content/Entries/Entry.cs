using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Vocabularies;

namespace KnowledgeBase.Content.Entries;

/// <summary>One Markdown file of the content folder, read and checked.</summary>
/// <param name="Head">What every entry has, whatever its kind.</param>
public abstract record Entry(EntryHead Head)
{
    /// <inheritdoc cref="EntryHead.Id"/>
    public string Id => Head.Id;

    public abstract EntryKind Kind { get; }

    public string Title => Head.Title;

    /// <inheritdoc cref="EntryHead.Summary"/>
    public string Summary => Head.Summary;

    /// <inheritdoc cref="EntryHead.Path"/>
    public string Path => Head.Path;

    /// <inheritdoc cref="EntryHead.Fingerprint"/>
    public string Fingerprint => Head.Fingerprint;

    /// <summary>The state of the file the entry was read from.</summary>
    public EntryVersion Version => EntryVersion.Of(Fingerprint);

    public EntryBody Body { get; init; } = EntryBody.Empty;

    /// <summary>True for invented material, which must be marked wherever it is shown and never cited.</summary>
    public bool IsExample { get; init; }

    /// <summary>Set when the entry was taken back; it then stays as a marked stub at its address.</summary>
    public Withdrawal? Withdrawal { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>Identifier of the edition the entry belongs to.</summary>
    public string? Edition { get; init; }

    /// <summary>Identifier of the network the entry belongs to.</summary>
    public string? Network { get; init; }

    /// <summary>Identifiers of the participants whose entry this is or on whose experience it rests.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Identifier of the entry's status in <see cref="VocabularySet.Statuses"/>.</summary>
    public string? Status { get; init; }

    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Acts { get; init; } = [];

    public IReadOnlyList<string> PolicyDocuments { get; init; } = [];

    /// <summary>Identifiers of entries that the author named as related.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>What is inferred or unsure, in the author's words.</summary>
    public string? Note { get; init; }

    /// <summary>Identifiers of all entries this one points to, in its front matter and its text, each once.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
