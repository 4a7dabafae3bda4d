namespace KnowledgeBase.Citing;

/// <summary>The document an entry was taken from, and the place in it.</summary>
/// <param name="Title">What the document is.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Page">Page or section within it.</param>
public sealed record CitedSource(string Title, string Publisher, string? Page)
{
    public string Title { get; } = OneLine.Of(Title);

    public string Publisher { get; } = OneLine.Of(Publisher);

    public string? Page { get; } = OneLine.OfOptional(Page);
}
