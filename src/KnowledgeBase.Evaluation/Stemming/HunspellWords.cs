using System.Text;
using KnowledgeBase.Polish.Lemmas;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Hunspell;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>Stems by the Hunspell dictionary; a word it does not know stays as it is.</summary>
/// <remarks>Lucene.Net shows its Hunspell as a token filter only, so each word is a stream of one token.</remarks>
internal sealed class HunspellWords : IStemmer, IDisposable
{
    private readonly SingleWord _word = new();
    private readonly HunspellStemFilter _filter;
    private readonly ICharTermAttribute _stem;

    public HunspellWords(Dictionary dictionary)
    {
        _filter = new HunspellStemFilter(_word, dictionary);
        _stem = _filter.GetAttribute<ICharTermAttribute>();
    }

    public static Dictionary ReadDictionary(AnalysisFiles files)
    {
        // The files are in ISO-8859-2, which .NET knows only when asked to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var affixes = File.OpenRead(files.HunspellAffixes);
        using var words = File.OpenRead(files.HunspellWords);
        return new Dictionary(affixes, words);
    }

    public void AddStems(string word, LemmaBuffer stems)
    {
        _word.Set(word);
        _filter.Reset();
        while (_filter.IncrementToken())
            stems.Add(_stem.Buffer.AsSpan(0, _stem.Length));
    }

    public void Dispose()
    {
        _filter.Dispose();
        _word.Dispose();
    }

    private sealed class SingleWord : TokenStream
    {
        private readonly ICharTermAttribute _term;
        private string? _next;

        public SingleWord() => _term = AddAttribute<ICharTermAttribute>();

        public void Set(string word) => _next = word;

        public override bool IncrementToken()
        {
            if (_next is null)
                return false;

            ClearAttributes();
            _ = _term.SetEmpty().Append(_next);
            _next = null;
            return true;
        }
    }
}
