using KnowledgeBase.Polish.Stempel;
using KnowledgeBase.Testing;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KnowledgeBase.Polish.Tests.Stempel;

public sealed class StempelAnalyzerTests
{
    private TemporaryFolder _folder = null!;
    private StempelResources _resources = null!;

    [OneTimeSetUp]
    public void Open_a_small_table()
    {
        _folder = new TemporaryFolder();
        _ = _folder.Write("stopwords.txt", "oraz\nże\n");
        _resources = StempelResources.Open(_folder.Write("small.tbl", TinyTable.Chain(false, TinyTable.Trie(("ą", "Ra"), ("ami", "DcIa")))));
    }

    [OneTimeTearDown]
    public void Remove_the_folder() => _folder.Dispose();

    [Test]
    public void Words_are_lowered_stopped_and_stemmed_and_keep_their_places()
    {
        using var analyzer = new StempelAnalyzer(_resources);

        Assert.That(
            Tokens.Write(analyzer, "GMINAMI oraz Łąką, że-miastami!"),
            Is.EqualTo("gmina +1 0-7; łąka +2 13-17; miasta +2 22-30; "));
    }

    [TestCase("mną", "mną")]
    [TestCase("wodą", "woda")]
    public void Words_of_three_letters_stay(string word, string term)
    {
        using var analyzer = new StempelAnalyzer(_resources);

        Assert.That(Tokens.Terms(analyzer, word), Is.EqualTo(term));
    }

    [Test]
    public void Very_long_words_and_signs_are_no_tokens()
    {
        using var analyzer = new StempelAnalyzer(_resources);

        Assert.That(Tokens.Terms(analyzer, new string('a', 256) + " 🌳 © miastami"), Is.EqualTo("miasta"));
    }

    [Test]
    public void Keywords_stay()
    {
        using var analyzer = Analyzer.NewAnonymous((_, reader) =>
        {
            var words = new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader);
            var marked = new SetKeywordMarkerFilter(words, new CharArraySet(LuceneVersion.LUCENE_48, ["gminami"], ignoreCase: false));
            return new TokenStreamComponents(words, new StempelTokenFilter(marked, _resources.Stemmer));
        });

        Assert.That(Tokens.Terms(analyzer, "gminami miastami"), Is.EqualTo("gminami miasta"));
    }

    [Test]
    public void Several_threads_may_share_an_analyzer()
    {
        using var analyzer = new StempelAnalyzer(_resources);
        var answers = new string[64];

        _ = Parallel.For(0, answers.Length, i => answers[i] = Tokens.Terms(analyzer, "gminami łąką"));

        Assert.That(answers, Is.All.EqualTo("gmina łąka"));
    }
}
