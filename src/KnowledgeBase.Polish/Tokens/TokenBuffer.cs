using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>The tokens of one text with their terms; reusable, so that analysis allocates nothing per token.</summary>
internal sealed class TokenBuffer
{
    // Lucene refuses terms of more than 32,766 bytes, and a whole of this length is noise anyway.
    private const int LongestWhole = 255;

    private const int None = -1;

    private RawToken[] _tokens = new RawToken[64];
    private char[] _terms = new char[512];
    private readonly char[] _whole = new char[LongestWhole];
    private int _termsUsed;
    private int _wholeLength;
    private int _openWhole = None;
    private int _position;

    public int Count { get; private set; }

    public ref readonly RawToken this[int index] => ref _tokens[index];

    public ReadOnlySpan<char> Term(int index) => _terms.AsSpan(_tokens[index].TermStart, _tokens[index].TermLength);

    public void Clear()
    {
        Count = 0;
        _termsUsed = 0;
        _position = 0;
        _openWhole = None;
    }

    /// <summary>Adds a token whose term is the given text in lower case; as a part of the open whole, if there is one.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last.</param>
    /// <param name="text">What the term is made of.</param>
    /// <param name="glue">What stands before it in the whole's term.</param>
    /// <returns>The new token, for what else there is to say of it.</returns>
    public ref RawToken Add(TokenType type, int start, int end, ReadOnlySpan<char> text, ReadOnlySpan<char> glue = default)
    {
        ref var token = ref Place(type, start, end, text);
        if (_openWhole != None)
        {
            AppendToWhole(glue);
            AppendToWhole(_terms.AsSpan(token.TermStart, token.TermLength));
        }

        return ref token;
    }

    /// <summary>Adds a part that is understood but not written: it has a position and no characters.</summary>
    public void AddImplied(TokenType type, int at, ReadOnlySpan<char> term, ReadOnlySpan<char> inWhole)
    {
        _ = Place(type, at, at, term);
        AppendToWhole(inWhole);
    }

    /// <summary>Opens a whole, which takes its place before its parts and at the position of the first.</summary>
    public void OpenWhole(int start)
    {
        _openWhole = Count;
        _wholeLength = 0;
        Append(TokenType.Reference, start, start).Position = _position;
    }

    /// <summary>Appends to the whole's term.</summary>
    public void AppendToWhole(ReadOnlySpan<char> text)
    {
        if (_wholeLength + text.Length <= LongestWhole)
            text.CopyTo(_whole.AsSpan(_wholeLength));
        _wholeLength += text.Length;
    }

    /// <summary>Closes the whole after its last part.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <param name="endingLength">Characters at its end that are only put on, a hyphen included.</param>
    public void CloseWhole(TokenType type, int end, int endingLength = 0)
    {
        if (_wholeLength > LongestWhole)
        {
            DropWhole();
            return;
        }

        ref var whole = ref _tokens[_openWhole];
        whole.Type = type;
        whole.End = end;
        whole.Span = _position - whole.Position;
        whole.TermStart = WriteTerm(_whole.AsSpan(0, _wholeLength));
        whole.TermLength = _wholeLength;
        whole.BaseLength = _wholeLength - endingLength;
        _openWhole = None;
    }

    /// <summary>Gives up the whole with all its parts.</summary>
    public void AbandonWhole()
    {
        Count = _openWhole;
        _position = _tokens[_openWhole].Position;
        _openWhole = None;
    }

    private ref RawToken Place(TokenType type, int start, int end, ReadOnlySpan<char> text)
    {
        var termStart = WriteTerm(text);
        ref var token = ref Append(type, start, end);
        token.Position = _position++;
        token.TermStart = termStart;
        token.TermLength = text.Length;
        token.BaseLength = text.Length;
        return ref token;
    }

    private void DropWhole()
    {
        Array.Copy(_tokens, _openWhole + 1, _tokens, _openWhole, Count - _openWhole - 1);
        Count--;
        _openWhole = None;
    }

    private ref RawToken Append(TokenType type, int start, int end)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);

        ref var token = ref _tokens[Count++];
        token = new RawToken { Type = type, Start = start, End = end, Span = 1 };
        return ref token;
    }

    private int WriteTerm(ReadOnlySpan<char> text)
    {
        if (_termsUsed + text.Length > _terms.Length)
            Array.Resize(ref _terms, Math.Max(_terms.Length * 2, _termsUsed + text.Length));

        var start = _termsUsed;
        var term = _terms.AsSpan(start, text.Length);
        for (var i = 0; i < text.Length; i++)
            term[i] = Canonical(text[i]);
        _termsUsed += text.Length;
        return start;
    }

    private static char Canonical(char character) => character switch
    {
        <= '\u007F' => char.ToLowerInvariant(character),
        >= '₀' and <= '₉' => (char)(character - '₀' + '0'),
        '²' => '2',
        '³' => '3',
        _ when Characters.Is(character, CharacterKinds.Hyphen) => '-',
        _ when Characters.IsApostrophe(character) => '\'',
        _ => char.ToLowerInvariant(character),
    };
}
