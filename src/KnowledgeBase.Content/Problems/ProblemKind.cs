namespace KnowledgeBase.Content.Problems;

/// <summary>One kind of fault that content can have.</summary>
/// <param name="Code">Stable, ASCII, never reused for another fault.</param>
/// <param name="Severity">Whether it must be mended.</param>
/// <param name="Effect">What the reader does about it.</param>
public sealed record ProblemKind(string Code, ProblemSeverity Severity, ProblemEffect Effect);

/// <summary>
/// What becomes of an entry with a fault. A fault of the file itself leaves the entry out; a fault that lies in what the
/// entry points to never does, so that one broken or deleted file cannot take others with it.
/// </summary>
public enum ProblemEffect
{
    /// <summary>The entry (or the value of a controlled list) is not served.</summary>
    LeavesOut,

    /// <summary>The entry is served without the reference, link or piece of text that is at fault.</summary>
    DropsPart,

    /// <summary>The entry is served as it is.</summary>
    None,
}
