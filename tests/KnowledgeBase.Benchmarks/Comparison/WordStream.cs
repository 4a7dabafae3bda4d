using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Benchmarks.Comparison;

/// <summary>Words that are already split, as a token stream.</summary>
public sealed class WordStream : TokenStream
{
    private readonly string[] _words;
    private readonly ICharTermAttribute _term;
    private int _next;

    public WordStream(string[] words)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next == _words.Length)
            return false;

        ClearAttributes();
        var word = _words[_next++];
        word.CopyTo(_term.ResizeBuffer(word.Length));
        _term.SetLength(word.Length);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }
}
