namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishMaterialWords : IMaterialWords
{
    public string Example => "materiał przykładowy – nie cytować";

    public string Sourced => "materiał ze źródłem";

    public string PartlyExample => $"w części {Example}";

    public string Of(bool isExample) => isExample ? Example : Sourced;

    public Sentence Warning => $"{Sentence.Strong("Materiał przykładowy – nie cytować.")} Treść, miejscowości i liczby są wymyślone.";

    public string? Examples(int examples, int total) =>
        examples == 0 ? null : examples == total ? "wyłącznie przykładowe" : $"w tym przykładowe: {examples}";
}
