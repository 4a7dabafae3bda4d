namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishExportWords : IExportWords
{
    public string Download => "Pobierz:";
}
