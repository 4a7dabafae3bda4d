namespace KnowledgeBase.Content.Problems;

/// <summary>A fault in the content folder, told so that an editor can mend it.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Code">Stable code, one of <see cref="ProblemKinds"/>, such as <c>brak-klucza</c>.</param>
/// <param name="Severity">Whether the content must be mended before it is published.</param>
/// <param name="Message">What is wrong and how to mend it, in Polish.</param>
public sealed record ContentProblem(string File, int Line, string Code, ProblemSeverity Severity, string Message);

/// <summary>How grave a fault is; what becomes of the entry is told by <see cref="ProblemEffect"/>.</summary>
public enum ProblemSeverity
{
    /// <summary>Must be mended: the check of the content fails.</summary>
    Error,

    /// <summary>Worth mending: the check of the content passes.</summary>
    Warning,
}
