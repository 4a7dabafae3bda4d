using KnowledgeBase.Search.Completions;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishCompletionWords : ICompletionWords
{
    public string Example => "przykład";

    public string Message(int count) => count == 0
        ? "Brak podpowiedzi"
        : $"{PolishCount.Of(count, "podpowiedź", "podpowiedzi", "podpowiedzi")}, wybór strzałkami";

    public string Kind(CompletionKind kind) => kind switch
    {
        CompletionKind.Topic => "temat",
        CompletionKind.Phrase => "fraza",
        CompletionKind.Participant => "uczestnik",
        CompletionKind.Institution => "adresat",
        CompletionKind.Entry => "wpis",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
