using System.Buffers;

namespace KnowledgeBase.Search.Language;

/// <summary>Cuts a query into words, phrases, operators and signs; what it cannot use stands as white space.</summary>
/// <remarks>
/// A parenthesis at the beginning of a word groups; one inside a word, as in „osoba(-y)”, belongs to it. Both pair up
/// together, so that what a group holds is the same however it is printed.
/// </remarks>
internal sealed class QueryLexer
{
    /// <summary>Stands on the stack of open parentheses for one inside a word.</summary>
    private const int InWord = -1;

    /// <summary>„1)” and „a)” number a list and close nothing, in „1)-3)” twice.</summary>
    private const int LongestNumbering = 2;

    private static readonly SearchValues<char> Joiners = SearchValues.Create(")-–/,;.");

    // Phones and word processors type curly marks of their own accord.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"„“”");

    private readonly string _text;
    private readonly ParseRemarks _remarks;
    private readonly List<QueryToken> _tokens = [];
    private readonly Stack<int> _open = [];
    private int _at;
    private int _end;
    private bool _skipped;

    private QueryLexer(string text, ParseRemarks remarks) => (_text, _remarks) = (text, remarks);

    public static IReadOnlyList<QueryToken> Read(string text, ParseRemarks remarks)
    {
        var lexer = new QueryLexer(text, remarks);
        while (lexer._at < text.Length)
            lexer.ReadToken();

        lexer.LeaveOutUnclosed();
        return lexer._tokens;
    }

    private void ReadToken()
    {
        var sign = _text[_at];
        if (char.IsWhiteSpace(sign))
            _at++;
        else if (Marks.Contains(sign))
            ReadQuoted();
        else if (sign == '(')
            ReadOpening();
        else if (sign == ')' && !ClosesWord)
            ReadClosing();
        else if (sign == '-' && IsGlued)
            Skip(_at + 1);
        else if (sign == '-' && BeginsOperand(_at + 1))
            Emit(QueryTokenKind.Minus, _at + 1);
        else if (!TryReadField())
            ReadWord();
    }

    private bool ClosesWord => _open.TryPeek(out var open) && open == InWord;

    /// <summary>Whether something stands right before that no operand begins after.</summary>
    private bool IsGlued => _at == _end && _tokens is [.., { Kind: not QueryTokenKind.Open }];

    private void ReadQuoted()
    {
        var close = NextMark(_at + 1);
        if (close < 0)
        {
            _remarks.Add(QueryRemarkKind.Unbalanced, _text[_at..(_at + 1)]);
            Skip(_at + 1);
        }
        else if (_text.AsSpan(_at + 1, close - _at - 1).IsWhiteSpace())
        {
            Skip(close + 1);
        }
        else
        {
            EmitPhrase(_text[(_at + 1)..close], close + 1);
        }
    }

    private void EmitPhrase(string phrase, int end)
    {
        var digits = end + 1;
        while (end < _text.Length && _text[end] == '~' && digits < _text.Length && char.IsAsciiDigit(_text[digits]))
            digits++;

        if (digits == end + 1)
            Emit(QueryTokenKind.Leaf, end, new PhraseNode(phrase));
        else
            Emit(QueryTokenKind.Leaf, digits, new LoosePhraseNode(phrase, OperatorWords.NumberOf(_text.AsSpan(end + 1, digits - end - 1))!.Value));
    }

    private void ReadOpening()
    {
        _open.Push(_tokens.Count);
        Emit(QueryTokenKind.Open, _at + 1);
    }

    private void ReadClosing()
    {
        if (_open.TryPop(out _))
        {
            Emit(QueryTokenKind.Close, _at + 1);
            return;
        }

        _remarks.Add(QueryRemarkKind.Unbalanced, ")");
        Skip(_at + 1);
    }

    private bool TryReadField()
    {
        var colon = _at;
        while (colon < _text.Length && char.IsLetter(_text[colon]))
            colon++;

        if (colon == _at || colon == _text.Length || _text[colon] != ':' || !BeginsValue(colon + 1))
            return false;

        var name = _text[_at..colon];
        if (QueryFields.Find(name) is not { } field)
        {
            NoteUnknownField(name, colon + 1);
            return false;
        }

        Emit(QueryTokenKind.Field, colon + 1, field: field);
        if (!Marks.Contains(_text[_at]) && _text[_at] != '(')
            Emit(QueryTokenKind.Leaf, EndOfWord(isValue: true), value => WordReader.ValueOf(field, value));

        return true;
    }

    // "mailto:jan@miasto.pl" names no field, and neither does a single letter.
    private void NoteUnknownField(string name, int value)
    {
        var end = value;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]))
            end++;

        if (name.Length > 1 && !_text.AsSpan(value, end - value).Contains('@'))
            _remarks.Add(QueryRemarkKind.UnknownField, name);
    }

    private void ReadWord()
    {
        var (end, followsMinus) = (EndOfWord(isValue: false), IsAfterMinus);
        var word = _text[_at..end];
        if (OperatorWords.KindOf(word) is { } kind)
        {
            if (followsMinus)
                Emit(QueryTokenKind.Leaf, end, new WordsNode(word.ToLowerInvariant()));
            else
                Emit(kind, end, number: OperatorWords.DistanceOf(word) ?? 0);

            return;
        }

        var (before, leaf) = WordReader.Read(word);
        if (leaf is WordsNode && WordReader.EndsWithStar(word))
            _remarks.Add(QueryRemarkKind.PrefixTooShort, word);

        EmitWord(before, leaf, end, followsMinus);
    }

    // What a minus stands before is excluded as a whole.
    private void EmitWord(WordsNode? before, QueryNode leaf, int end, bool followsMinus)
    {
        if (before is null)
        {
            Emit(QueryTokenKind.Leaf, end, leaf);
            return;
        }

        if (followsMinus)
            _tokens.Add(new QueryToken(QueryTokenKind.Open, "", "("));

        Emit(QueryTokenKind.Leaf, end, before);
        _tokens.Add(new QueryToken(QueryTokenKind.Leaf, " ", "", leaf));
        if (followsMinus)
            _tokens.Add(new QueryToken(QueryTokenKind.Close, "", ")"));
    }

    private bool IsAfterMinus => _at == _end && _tokens is [.., { Kind: QueryTokenKind.Minus }];

    /// <summary>Goes over one word, and over the parentheses inside it.</summary>
    private int EndOfWord(bool isValue)
    {
        var end = _at;
        for (; end < _text.Length && !char.IsWhiteSpace(_text[end]) && !Marks.Contains(_text[end]); end++)
        {
            if (_text[end] == '(' && !isValue && OperatorWords.KindOf(_text.AsSpan(_at, end - _at)) is not null)
                break;

            if (_text[end] == '(')
                _open.Push(InWord);
            else if (_text[end] == ')' && !TryCloseInWord(end))
                break;
        }

        return end;
    }

    /// <summary>Whether a closing parenthesis belongs to the word that it stands in.</summary>
    private bool TryCloseInWord(int at)
    {
        if (_open.TryPeek(out var open))
            return open == InWord && _open.TryPop(out _);

        if (_text[at - 1] is '*' or '~')
            return false;

        var letters = _text.AsSpan(_at, at - _at);
        var numbering = letters[(letters.LastIndexOfAny(Joiners) + 1)..];
        if (numbering.Length > LongestNumbering)
            _remarks.Add(QueryRemarkKind.Unbalanced, ")");

        return true;
    }

    private void LeaveOutUnclosed()
    {
        foreach (var open in _open.Where(open => open != InWord))
        {
            _remarks.Add(QueryRemarkKind.Unbalanced, "(");
            _tokens[open] = _tokens[open] with { Kind = QueryTokenKind.Nothing };
        }
    }

    private bool BeginsOperand(int at) => at < _text.Length && (char.IsLetterOrDigit(_text[at]) || _text[at] == '(' || BeginsPhrase(at));

    private bool BeginsValue(int at) =>
        BeginsOperand(at) || (at + 2 < _text.Length && _text[at] == '.' && _text[at + 1] == '.' && char.IsAsciiDigit(_text[at + 2]));

    private bool BeginsPhrase(int at) =>
        Marks.Contains(_text[at]) && NextMark(at + 1) is >= 0 and var close && !_text.AsSpan(at + 1, close - at - 1).IsWhiteSpace();

    private int NextMark(int from) => _text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var found ? from + found : -1;

    private void Skip(int end) => (_at, _skipped) = (end, true);

    private void Emit(QueryTokenKind kind, int end, Func<string, QueryNode> leaf) => Emit(kind, end, leaf(_text[_at..end]));

    private void Emit(QueryTokenKind kind, int end, QueryNode? leaf = null, int number = 0, QueryField? field = null)
    {
        var needsSpace = _at == _end && _tokens is [.., { IsOperatorWord: true }];
        var leading = _skipped || needsSpace ? " " : _text[_end.._at];
        _tokens.Add(new QueryToken(kind, leading, _text[_at..end], leaf, number, field));
        (_at, _end, _skipped) = (end, end, false);
    }
}
