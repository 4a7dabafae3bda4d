namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishMaterialWords : IMaterialWords
{
    public string Example => "sample material – do not cite";

    public string? Examples(int examples, int total) =>
        examples == 0 ? null : examples == total ? "sample material only" : $"sample material among them: {examples}";
}
