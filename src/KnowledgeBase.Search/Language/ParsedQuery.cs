namespace KnowledgeBase.Search.Language;

/// <summary>What a query says.</summary>
/// <param name="Root">Its syntax tree; null for a query that says nothing.</param>
/// <param name="Remarks">What looked like an operator and was read as text, or was left out.</param>
internal sealed record ParsedQuery(QueryNode? Root, IReadOnlyList<QueryRemark> Remarks);
