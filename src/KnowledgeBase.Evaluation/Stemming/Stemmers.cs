using KnowledgeBase.Polish.Stempel;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>Opens the analyses of words that are compared.</summary>
public static class Stemmers
{
    /// <exception cref="IOException">A file the analysis needs is missing; see <see cref="AnalysisFiles.MissingForWords"/>.</exception>
    /// <exception cref="StempelUnavailableException">The archive with Stempel is damaged.</exception>
    public static IStemmer Open(ComparedAnalysis analysis, AnalysisFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return analysis switch
        {
            ComparedAnalysis.Default => ShippedLemmas.Load(),
            ComparedAnalysis.Stempel => new StempelWords(StempelResources.Open(files.StempelJar).Stemmer),
            ComparedAnalysis.Hunspell => new HunspellWords(HunspellWords.ReadDictionary(files)),
            _ => new WordsAsTheyAre(),
        };
    }

    /// <summary>Bytes of what an analysis reads when it is opened.</summary>
    public static long SizeOf(ComparedAnalysis analysis, AnalysisFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return analysis switch
        {
            ComparedAnalysis.Default => ShippedLemmas.Size,
            ComparedAnalysis.Stempel => new FileInfo(files.StempelJar).Length,
            ComparedAnalysis.Hunspell => new FileInfo(files.HunspellAffixes).Length + new FileInfo(files.HunspellWords).Length,
            _ => 0,
        };
    }
}
