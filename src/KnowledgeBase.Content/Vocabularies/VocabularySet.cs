namespace KnowledgeBase.Content.Vocabularies;

/// <summary>All controlled lists of <c>content/slowniki</c>.</summary>
public sealed record VocabularySet
{
    public Vocabulary Topics { get; init; } = Vocabulary.Empty;

    public Vocabulary Institutions { get; init; } = Vocabulary.Empty;

    public Vocabulary Instruments { get; init; } = Vocabulary.Empty;

    public Vocabulary Statuses { get; init; } = Vocabulary.Empty;

    public Vocabulary Acts { get; init; } = Vocabulary.Empty;

    public Vocabulary PolicyDocuments { get; init; } = Vocabulary.Empty;

    /// <summary>The list that is kept in the file.</summary>
    public Vocabulary Of(VocabularyFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Name switch
        {
            "tematy" => Topics,
            "instytucje" => Institutions,
            "instrumenty" => Instruments,
            "statusy" => Statuses,
            "akty" => Acts,
            "dokumenty" => PolicyDocuments,
            _ => Vocabulary.Empty,
        };
    }
}
