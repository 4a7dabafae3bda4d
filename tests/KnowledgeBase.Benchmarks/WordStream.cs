using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Benchmarks;

/// <summary>Words as tokens, so that a filter is timed without a tokenizer.</summary>
public sealed class WordStream : TokenStream
{
    private readonly IReadOnlyList<string> _words;
    private readonly ICharTermAttribute _term;
    private int _next;

    public WordStream(IReadOnlyList<string> words)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next == _words.Count)
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
