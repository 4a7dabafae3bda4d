using KnowledgeBase.Search.Completions;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Completions;

/// <summary>What the search box is told.</summary>
/// <param name="Message">How many there are, for a screen reader.</param>
/// <param name="Items">The completions in order.</param>
public sealed record CompletionAnswer(string Message, IReadOnlyList<CompletionItem> Items)
{
    /// <param name="completions">What the engine gave.</param>
    /// <param name="carry">Makes an address what the links of the asking page are.</param>
    public static CompletionAnswer Of(IReadOnlyList<Completion> completions, Func<string, string> carry)
    {
        ArgumentNullException.ThrowIfNull(completions);
        return new CompletionAnswer(Wording.Current.Completions.Message(completions.Count), [.. completions.Select(completion => CompletionItem.Of(completion, carry))]);
    }
}
