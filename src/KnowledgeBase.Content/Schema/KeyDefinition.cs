namespace KnowledgeBase.Content.Schema;

/// <summary>One key that authors may write.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="Form">What its value must look like.</param>
/// <param name="Explanation">What it is for, in Polish.</param>
/// <param name="IsRequired">Whether its absence is a fault.</param>
public sealed record KeyDefinition(string Name, KeyForm Form, string Explanation, bool IsRequired = false);
