using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Stemming;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hunspell;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>Opens the searches that are compared.</summary>
public static class RankedSearches
{
    /// <summary>Indexes the corpus in memory for one analysis.</summary>
    /// <exception cref="IOException">A file the analysis needs is missing; see <see cref="AnalysisFiles.Missing"/>.</exception>
    public static IRankedSearch Open(ComparedAnalysis analysis, Corpus corpus, AnalysisFiles files)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(files);
        return analysis == ComparedAnalysis.Default
            ? new SiteSearch(corpus)
            : new LuceneSearch(corpus, new StemmingAnalyzer(StopWordList.Read(files.StempelJar), StemFilter(analysis, files)));
    }

    private static Func<TokenStream, TokenStream> StemFilter(ComparedAnalysis analysis, AnalysisFiles files)
    {
        switch (analysis)
        {
            case ComparedAnalysis.Hunspell:
                var dictionary = HunspellWords.ReadDictionary(files);
                return stream => new HunspellStemFilter(stream, dictionary);
            default:
                return stream => stream;
        }
    }
}
