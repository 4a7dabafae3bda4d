namespace KnowledgeBase.Search.Evidence;

/// <summary>Identifiers of what a paragraph names of the controlled lists.</summary>
internal sealed record NamedTerms(IReadOnlySet<string> Acts, IReadOnlySet<string> PolicyDocuments, IReadOnlySet<string> Institutions, IReadOnlySet<string> Topics);
