namespace KnowledgeBase.Citing;

/// <summary>What a citation depends on besides the entry.</summary>
/// <param name="Site">Absolute address of the site's start page.</param>
/// <param name="Today">The day of access.</param>
/// <param name="Language">The reader's language.</param>
public sealed record CitationContext(Uri Site, DateOnly Today, CitationLanguage Language)
{
    /// <summary>The whole address of something within the site, which may itself lie below a path.</summary>
    /// <param name="address">Begins with a slash.</param>
    public Uri Absolute(string address) => new(Site.AbsoluteUri.TrimEnd('/') + address);
}
