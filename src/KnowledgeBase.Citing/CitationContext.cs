namespace KnowledgeBase.Citing;

/// <summary>What a citation depends on besides the entry.</summary>
/// <param name="Site">Absolute address of the site's start page.</param>
/// <param name="Today">The day of access.</param>
/// <param name="Language">The reader's language.</param>
public sealed record CitationContext(Uri Site, DateOnly Today, CitationLanguage Language);
