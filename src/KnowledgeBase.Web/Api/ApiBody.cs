using KnowledgeBase.Content;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api;

/// <summary>What is sent to an operation, rather than asked of it by its address.</summary>
/// <param name="Describe">Says what it may be, in a language.</param>
/// <param name="Sample">Makes a text of the content, to try the operation with.</param>
public sealed record ApiBody(Func<IApiWords, string> Describe, Func<Library, string> Sample)
{
    /// <summary>The media types it may have; the first is that of the sample.</summary>
    public IReadOnlyList<string> MediaTypes { get; } = ["text/plain", "application/octet-stream", SentDocument.FormType];
}
