namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishDocumentWords : IDocumentWords
{
    public string OrFile => "albo plik";

    public string Results => "Wynik";

    public string Note => "Przypis (PN-ISO 690)";

    public string FileHelp(int megabytes) => $"DOCX, ODT, PDF, Markdown lub zwykły tekst, do {megabytes} MB. Tekst i plik są czytane w pamięci i nie są nigdzie zapisywane.";

    public string Place(int paragraph, int? page) => page is { } number ? $"akapit {paragraph}, s. {number}" : $"akapit {paragraph}";
}
