namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishMaterialWords : IMaterialWords
{
    public string Example => "sample material – do not cite";

    public Sentence Warning => $"{Sentence.Strong("Sample material – do not cite.")} The text, the places and the numbers are invented.";

    public string Sourced => "material with a source";

    public string PartlyExample => $"in part {Example}";

    public string Of(bool isExample) => isExample ? Example : Sourced;

    public string? Examples(int examples, int total) =>
        examples == 0 ? null : examples == total ? "sample material only" : $"sample material among them: {examples}";
}
