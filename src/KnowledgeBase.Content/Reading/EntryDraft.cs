using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Schema;

namespace KnowledgeBase.Content.Reading;

/// <summary>One file of an entry, read by itself: everything that can be known before the other files are.</summary>
internal sealed record EntryDraft
{
    public required ContentFile File { get; init; }

    /// <summary>Faults that lie in the file itself.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }

    /// <summary>Its identifier; the file's name where the file does not tell.</summary>
    public required string Id { get; init; }

    public required int IdLine { get; init; }

    /// <summary>Its kind; null where the file does not tell.</summary>
    public EntryKind? Kind { get; init; }

    public bool IsExample { get; init; }

    /// <summary>The entry without its text, or as it was last linked if all its references led somewhere; null when a fault of the file leaves it out.</summary>
    public Entry? Entry { get; init; }

    public IReadOnlyList<Reference> References { get; init; } = [];

    public BodySource? Body { get; init; }

    /// <summary>The text as it was last rendered, which holds as long as its links lead to the same addresses.</summary>
    public EntryBody? Rendered { get; init; }
}
