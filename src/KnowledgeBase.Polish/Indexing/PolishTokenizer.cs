using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Tokens;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Polish.Indexing;

/// <summary>The terms of one field as a token stream: wholes with their position length before their parts, lemmas stacked.</summary>
/// <remarks>It reads the whole text at once: references and composed letters cross any border one could set.</remarks>
internal sealed class PolishTokenizer : Tokenizer
{
    private static readonly string[] TypeNames = Enum.GetNames<TokenType>();

    private readonly PolishField _field;
    private readonly TokenLemmas _lemmatizer;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IPositionLengthAttribute _length;
    private readonly ITypeAttribute _type;

    private readonly SourceText _source = new();
    private readonly TokenBuffer _tokens = new();
    private readonly LemmaBuffer _lemmas = new();
    private char[] _text = new char[1024];
    private int _textLength;
    private int _token;
    private int _lemma;
    private int _position;

    public PolishTokenizer(TextReader input, PolishField field, PolishText text)
        : base(input)
    {
        _field = field;
        _lemmatizer = text.Lemmas;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _length = AddAttribute<IPositionLengthAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_lemma < _lemmas.Count)
        {
            SetTerm(_lemmas[_lemma++]);
            SetPlace(_token - 1, increment: 0);
            return true;
        }

        if (_token == _tokens.Count)
            return false;

        var increment = _tokens[_token].Position - _position;
        _position = _tokens[_token].Position;
        SetFirstTerm(_token);
        SetPlace(_token++, increment);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        ReadText();
        TokenScanner.Scan(_source.Prepare(_text.AsSpan(0, _textLength)), _tokens);
        _lemmas.Clear();
        _token = 0;
        _lemma = 0;
        _position = -1;
    }

    public override void End()
    {
        base.End();
        var end = CorrectOffset(_textLength);
        _offset.SetOffset(end, end);
    }

    private void SetFirstTerm(int index)
    {
        if (_field != PolishField.Lemma)
        {
            SetTerm(_tokens.Term(index));
            return;
        }

        _ = _lemmatizer.Find(_tokens, index, _lemmas, out _);
        SetTerm(_lemmas[0]);
        _lemma = 1;
    }

    private void SetTerm(ReadOnlySpan<char> term)
    {
        _term.SetEmpty();
        var buffer = _term.ResizeBuffer(term.Length).AsSpan(0, term.Length);
        if (_field == PolishField.Folded)
            Folding.Fold(term, buffer);
        else
            term.CopyTo(buffer);
        _term.SetLength(term.Length);
    }

    private void SetPlace(int index, int increment)
    {
        ref readonly var token = ref _tokens[index];
        var start = _source.OriginalStart(token.Start);
        var end = token.End == token.Start ? start : _source.OriginalEnd(token.End);
        _offset.SetOffset(CorrectOffset(start), CorrectOffset(end));
        _increment.PositionIncrement = increment;
        _length.PositionLength = token.Span;
        _type.Type = TypeNames[(int)token.Type];
    }

    private void ReadText()
    {
        _textLength = 0;
        for (int read; (read = m_input.Read(_text, _textLength, _text.Length - _textLength)) > 0;)
        {
            _textLength += read;
            if (_textLength == _text.Length)
                Array.Resize(ref _text, _text.Length * 2);
        }
    }
}
