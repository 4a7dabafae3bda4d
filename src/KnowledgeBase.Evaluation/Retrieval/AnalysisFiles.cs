namespace KnowledgeBase.Evaluation.Retrieval;

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

    /// <summary>What an analysis lacks and how to get it, as a sentence for the screen; null when it can be run.</summary>
    public string? Missing(SearchAnalysis analysis)
    {
        if (analysis != SearchAnalysis.Default && !File.Exists(StempelJar))
            return $"nie ma {StempelJar} (pakiet liblucene8-java albo --stempel PLIK)";
        if (analysis == SearchAnalysis.Hunspell && !(File.Exists(HunspellAffixes) && File.Exists(HunspellWords)))
            return $"nie ma {HunspellAffixes} i {HunspellWords} (pakiet hunspell-pl albo --hunspell FOLDER)";
        return null;
    }
}
