namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishEntryPageWords : IEntryPageWords
{
    public string Answer => "The addressee’s reply";

    public string Note => "Note";

    public Sentence Withdrawn(string date, string reason) =>
        $"{Sentence.Strong("Entry withdrawn")} ({date}): {Sentence.Content(reason)}";

    public Sentence Successor(string title, string address) => $" It is replaced by {Sentence.ContentLink(address, title)}.";
}
