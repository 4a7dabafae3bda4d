namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishDocumentWords : IDocumentWords
{
    public string OrFile => "or a file";

    public string Results => "Result";

    public string Note => "Note (PN-ISO 690)";

    public string FileHelp(int megabytes) => $"DOCX, ODT, PDF, Markdown or plain text, up to {megabytes} MB. Text and file are read in memory and kept nowhere.";

    public string Place(int paragraph, int? page) => page is { } number ? $"para. {paragraph}, p. {number}" : $"para. {paragraph}";
}
