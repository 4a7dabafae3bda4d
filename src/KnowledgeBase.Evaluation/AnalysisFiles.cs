namespace KnowledgeBase.Evaluation;

/// <summary>Where the data of the baselines lies; the defaults are those of Debian's packages.</summary>
public sealed record AnalysisFiles
{
    public const string DefaultStempelJar = "/usr/share/java/lucene-analyzers-stempel-8.7.0.jar";
    public const string DefaultHunspellFolder = "/usr/share/hunspell";

    /// <summary>Lucene's archive with the Stempel table and the Polish stop words.</summary>
    public string StempelJar { get; init; } = DefaultStempelJar;

    /// <summary>The folder with <c>pl_PL.aff</c> and <c>pl_PL.dic</c>.</summary>
    public string HunspellFolder { get; init; } = DefaultHunspellFolder;

    internal string HunspellAffixes => Path.Combine(HunspellFolder, "pl_PL.aff");

    internal string HunspellWords => Path.Combine(HunspellFolder, "pl_PL.dic");

    /// <summary>What an analysis lacks to search, and how to get it; null when it can be run.</summary>
    /// <remarks>A sentence for the screen. Every search of the baseline leaves out the stop words of Lucene's archive.</remarks>
    public string? MissingForSearch(ComparedAnalysis analysis) =>
        MissingForWords(analysis) ?? (analysis == ComparedAnalysis.Default ? null : MissingStempel());

    /// <summary>What an analysis lacks to stem words, and how to get it; null when it can be run.</summary>
    public string? MissingForWords(ComparedAnalysis analysis) => analysis switch
    {
        ComparedAnalysis.Stempel => MissingStempel(),
        ComparedAnalysis.Hunspell when !(File.Exists(HunspellAffixes) && File.Exists(HunspellWords)) =>
            $"nie ma {HunspellAffixes} i {HunspellWords} (pakiet hunspell-pl albo --hunspell FOLDER)",
        _ => null,
    };

    private string? MissingStempel() =>
        File.Exists(StempelJar) ? null : $"nie ma {StempelJar} (pakiet liblucene8-java albo --stempel PLIK)";
}
