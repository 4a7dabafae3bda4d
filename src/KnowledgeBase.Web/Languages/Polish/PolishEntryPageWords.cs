namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishEntryPageWords : IEntryPageWords
{
    public string Answer => "Odpowiedź adresata";

    public string Note => "Uwaga";

    public Sentence Withdrawn(string date, string reason) =>
        $"{Sentence.Strong("Wpis wycofany")} ({date}): {Sentence.Content(reason)}";

    public Sentence Successor(string title, string address) => $" Zastępuje go {Sentence.ContentLink(address, title)}.";
}
