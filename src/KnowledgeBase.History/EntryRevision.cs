using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.History;

/// <summary>One step of an entry's history: a commit after which its file was another one, or gone.</summary>
public sealed record EntryRevision
{
    public required RevisionKind Kind { get; init; }

    /// <summary>The state of the file; null where it was removed.</summary>
    public EntryVersion? Version { get; init; }

    /// <summary>The state it was made from; null for the first one.</summary>
    public EntryVersion? Before { get; init; }

    /// <summary>In what the state differs from the one before; nothing where there is only one of the two.</summary>
    public EntryChanges Changes { get; init; } = EntryChanges.None;

    /// <summary>When it was committed, in the time zone of who did; neither their name nor their words are kept.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The commit's identifier: 40 hexadecimal digits.</summary>
    public required string Commit { get; init; }

    /// <summary>Path below the content folder, with forward slashes; of a removed file the last one.</summary>
    public required string Path { get; init; }

    /// <summary>The entry's kind, of a removed one the last; null where the file does not tell.</summary>
    public EntryKind? EntryKind { get; init; }

    /// <summary>False when a fault of the file itself kept the entry from being served.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The version of the same text with its lines ended as Windows ends them, as a copy there may have been.</summary>
    internal EntryVersion? OtherLineEnds { get; init; }

    /// <summary>Whether a version names this state, whichever way its lines were ended where it was read.</summary>
    public bool Is(EntryVersion version) => Version == version || OtherLineEnds == version;
}
