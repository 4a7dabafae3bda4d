namespace KnowledgeBase.Content.Rules;

/// <summary>One rule of <c>slowniki/polecane.yml</c>: entries that editors recommend to who asks one of these queries.</summary>
/// <param name="Queries">The queries, in any form and order of words.</param>
/// <param name="Entries">Identifiers of the entries, the first one first.</param>
/// <param name="Note">What to tell with them.</param>
/// <param name="Line">Line in the file.</param>
public sealed record PinnedRule(IReadOnlyList<string> Queries, IReadOnlyList<string> Entries, string? Note, int Line);
