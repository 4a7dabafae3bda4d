namespace KnowledgeBase.Search.Language;

/// <summary><c>miasto:Rybnik</c>: what must stand in one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">One word, phrase, prefix, fuzzy word or range of dates.</param>
internal sealed record FieldNode(QueryField Field, QueryNode Value) : QueryNode;
