using KnowledgeBase.Search.Completions;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishCompletionWords : ICompletionWords
{
    public string Example => "sample";

    public string Message(int count) => count == 0
        ? "No suggestions"
        : $"{EnglishCount.Of(count, "suggestion", "suggestions")}, choose with the arrow keys";

    public string Kind(CompletionKind kind) => kind switch
    {
        CompletionKind.Topic => "topic",
        CompletionKind.Phrase => "phrase",
        CompletionKind.Participant => "participant",
        CompletionKind.Institution => "addressee",
        CompletionKind.Entry => "entry",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
