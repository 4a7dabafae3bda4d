using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Api;

/// <summary>What is sent to an operation, rather than asked of it by its address.</summary>
/// <param name="Describe">Says what it may be, in a language.</param>
/// <param name="MediaTypes">The media types it may have; the first is that of the sample.</param>
public sealed record ApiBody(Func<IApiWords, string> Describe, IReadOnlyList<string> MediaTypes);
