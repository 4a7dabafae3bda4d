using KnowledgeBase.Search.Completions;

namespace KnowledgeBase.Web.Completions;

/// <summary>What the search box is told.</summary>
/// <param name="Message">How many there are, for a screen reader.</param>
/// <param name="Items">The completions in order.</param>
public sealed record CompletionAnswer(string Message, IReadOnlyList<CompletionItem> Items)
{
    public static CompletionAnswer Of(IReadOnlyList<Completion> completions)
    {
        ArgumentNullException.ThrowIfNull(completions);
        return new CompletionAnswer(CompletionTexts.MessageFor(completions.Count), [.. completions.Select(CompletionItem.Of)]);
    }
}
