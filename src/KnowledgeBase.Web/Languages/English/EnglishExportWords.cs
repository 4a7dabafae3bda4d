namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishExportWords : IExportWords
{
    public string Download => "Download:";
}
