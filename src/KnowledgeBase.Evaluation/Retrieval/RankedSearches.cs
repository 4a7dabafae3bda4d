using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Stemming;
using KnowledgeBase.Polish.Stempel;
using KnowledgeBase.Search.Ranking;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hunspell;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>Opens the searches that are compared.</summary>
public static class RankedSearches
{
    /// <summary>Indexes the corpus in memory for one analysis.</summary>
    /// <param name="analysis">What is opened.</param>
    /// <param name="corpus">The texts.</param>
    /// <param name="files">Where the baselines' files are.</param>
    /// <param name="weights">What the site's engine ranks with; the baselines have none of these.</param>
    /// <exception cref="IOException">A file the analysis needs is missing; see <see cref="AnalysisFiles.MissingForSearch"/>.</exception>
    /// <exception cref="StempelUnavailableException">The archive with Stempel and the stop words is damaged.</exception>
    public static IRankedSearch Open(ComparedAnalysis analysis, Corpus corpus, AnalysisFiles files, RankingWeights weights)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(files);
        return analysis == ComparedAnalysis.Default
            ? new SiteSearch(corpus, weights)
            : new LuceneSearch(corpus, AnalyzerOf(analysis, files));
    }

    private static Analyzer AnalyzerOf(ComparedAnalysis analysis, AnalysisFiles files)
    {
        var stempel = StempelResources.Open(files.StempelJar);
        if (analysis == ComparedAnalysis.Stempel)
            return new StempelAnalyzer(stempel);

        var stopWords = new CharArraySet(LuceneVersion.LUCENE_48, stempel.StopWords, ignoreCase: false);
        if (analysis == ComparedAnalysis.None)
            return new StemmingAnalyzer(stopWords, stream => stream);

        var dictionary = HunspellWords.ReadDictionary(files);
        return new StemmingAnalyzer(stopWords, stream => new HunspellStemFilter(stream, dictionary));
    }
}
