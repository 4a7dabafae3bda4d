using System.Text;
using KnowledgeBase.Evaluation.Relevance;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hunspell;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>Opens the searches that are compared.</summary>
public static class RankedSearches
{
    /// <summary>Indexes the corpus in memory for one analysis.</summary>
    /// <exception cref="IOException">A file the analysis needs is missing; see <see cref="AnalysisFiles.Missing"/>.</exception>
    public static IRankedSearch Open(SearchAnalysis analysis, Corpus corpus, AnalysisFiles files)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(files);
        return analysis == SearchAnalysis.Default
            ? new SiteSearch(corpus)
            : new LuceneSearch(corpus, new StemmingAnalyzer(StopWordList.Read(files.StempelJar), StemFilter(analysis, files)));
    }

    private static Func<TokenStream, TokenStream> StemFilter(SearchAnalysis analysis, AnalysisFiles files)
    {
        switch (analysis)
        {
            case SearchAnalysis.Hunspell:
                var dictionary = ReadHunspell(files);
                return stream => new HunspellStemFilter(stream, dictionary);
            default:
                return stream => stream;
        }
    }

    private static Dictionary ReadHunspell(AnalysisFiles files)
    {
        // The files are in ISO-8859-2, which .NET knows only when asked to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var affixes = File.OpenRead(files.HunspellAffixes);
        using var words = File.OpenRead(files.HunspellWords);
        return new Dictionary(affixes, words);
    }
}
