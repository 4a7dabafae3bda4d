namespace KnowledgeBase.Search;

/// <summary>What was done to bring an index up to date.</summary>
public sealed record IndexReport(IndexAction Action, int Entries, int Written, int Removed, TimeSpan Elapsed);

/// <summary>The ways to bring an index up to date.</summary>
public enum IndexAction
{
    /// <summary>The index already held this content.</summary>
    Opened,

    /// <summary>Only changed entries were written.</summary>
    Updated,

    /// <summary>There was no index; it was made.</summary>
    Built,

    /// <summary>Another schema, another analysis or damage: the index was made anew beside the old one and put in its place.</summary>
    Rebuilt,
}

/// <summary>How far indexing has come.</summary>
public readonly record struct IndexProgress(int Done, int Total);
