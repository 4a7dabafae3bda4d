using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>The chain of Lucene's analyzer for Polish, with any stem filter at its end.</summary>
/// <param name="stopWords">Words left out, in lower case.</param>
/// <param name="stem">Puts the stem filter over a stream; gives the stream back for no stemming.</param>
internal sealed class StemmingAnalyzer(CharArraySet stopWords, Func<TokenStream, TokenStream> stem) : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var lower = new LowerCaseFilter(LuceneVersion.LUCENE_48, tokenizer);
        return new TokenStreamComponents(tokenizer, stem(new StopFilter(LuceneVersion.LUCENE_48, lower, stopWords)));
    }
}
