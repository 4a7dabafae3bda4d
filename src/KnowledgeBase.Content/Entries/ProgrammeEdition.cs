namespace KnowledgeBase.Content.Entries;

/// <summary>One edition of the programme.</summary>
public sealed record ProgrammeEdition(EntryHead Head) : Entry(Head)
{
    public override EntryKind Kind => EntryKind.Edition;

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }
}
