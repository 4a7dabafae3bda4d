namespace KnowledgeBase.Content.Vocabularies;

/// <summary>A controlled list as a file of <c>content/slowniki</c>.</summary>
/// <param name="Name">File name without its extension.</param>
public sealed record VocabularyFile(string Name)
{
    /// <summary>The folder of all lists below the content folder.</summary>
    public const string Folder = "slowniki";

    public static readonly VocabularyFile Topics = new("tematy");
    public static readonly VocabularyFile Institutions = new("instytucje");
    public static readonly VocabularyFile Instruments = new("instrumenty");
    public static readonly VocabularyFile Statuses = new("statusy");
    public static readonly VocabularyFile Acts = new("akty");
    public static readonly VocabularyFile PolicyDocuments = new("dokumenty");

    public static IReadOnlyList<VocabularyFile> All { get; } =
        [Topics, Institutions, Instruments, Statuses, Acts, PolicyDocuments];

    /// <summary>Path below the content folder.</summary>
    public string Path => $"{Folder}/{Name}.yml";
}
