using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KnowledgeBase.Polish.Stempel;

/// <summary>
/// The analysis that Lucene offers for Polish (its PolishAnalyzer, as of version 8.7): words, lower case, no stop words,
/// Stempel; safe for use from several threads.
/// </summary>
public sealed class StempelAnalyzer : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly StempelStemmer _stemmer;
    private readonly CharArraySet _stopWords;

    public StempelAnalyzer(StempelResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _stemmer = resources.Stemmer;
        _stopWords = new CharArraySet(Version, resources.StopWords, ignoreCase: false);
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(Version, reader);
        var lowerCase = new LowerCaseFilter(Version, words);
        var content = new StopFilter(Version, lowerCase, _stopWords);
        return new TokenStreamComponents(words, new StempelTokenFilter(content, _stemmer));
    }
}
