namespace KnowledgeBase.Search.Language;

/// <summary>One construct of the query language.</summary>
internal abstract record QueryNode;
