namespace KnowledgeBase.Content.Problems;

/// <summary>A fault and its message, before it is known where it stands.</summary>
internal readonly record struct Fault(ProblemKind Kind, string Message);
