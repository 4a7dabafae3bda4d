namespace KnowledgeBase.Content.Problems;

/// <summary>A fault in the content folder, told so that an editor can mend it.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Code">Stable code, such as <c>brak-klucza</c>.</param>
/// <param name="Severity">An error leaves the entry out of the library; a warning does not.</param>
/// <param name="Message">What is wrong and how to mend it, in Polish.</param>
public sealed record ContentProblem(string File, int Line, string Code, ProblemSeverity Severity, string Message);

/// <summary>Whether a fault keeps its entry out of the library.</summary>
public enum ProblemSeverity
{
    Error,
    Warning,
}
