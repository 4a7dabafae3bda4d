namespace KnowledgeBase.Citing;

/// <summary>The reader's language: that of dates, kinds of document and other words of a citation, never of titles.</summary>
public enum CitationLanguage
{
    Polish,
    English,
}
