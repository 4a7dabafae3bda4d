namespace KnowledgeBase.Search.Language;

/// <summary>One construct of the query language, as it is told to people.</summary>
/// <param name="Code">How it is typed, with <c>…</c> for what changes.</param>
/// <param name="Name">Its Polish name.</param>
/// <param name="Meaning">What it does, in Polish.</param>
/// <param name="Example">A query that finds something in the programme's own content.</param>
public sealed record Operator(string Code, string Name, string Meaning, string Example);
