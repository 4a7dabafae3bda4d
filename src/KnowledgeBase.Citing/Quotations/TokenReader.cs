using System.Text;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>Reads a text as words and marks, each with its place, passing over what typesetting and copying change.</summary>
/// <remarks>
/// Passed over are line breaks, kinds of space, soft hyphens, hyphens at the ends of lines, quotation marks, ligatures,
/// decomposed letters, lengths of dashes, and dashes between words. Kept are case, accents, digits and punctuation.
/// </remarks>
internal ref struct TokenReader
{
    /// <summary>An editor's words are few; a bracket that is longer is one that nobody closed.</summary>
    private const int LongestBracket = 200;

    /// <summary>„[s]amorząd”: a changed first letter, or two.</summary>
    private const int LongestPartOfWord = 3;

    /// <summary>A hyphen may be followed by the spaces of a line's end and the blank line between two pages.</summary>
    private const int LongestLineEnd = 12;

    private readonly ReadOnlySpan<char> _text;
    private readonly Func<string, bool>? _isKnown;
    private readonly bool _isQuotation;
    private readonly int _offset;
    private readonly List<TextToken> _tokens = [];
    private int _place;

    private TokenReader(ReadOnlySpan<char> text, int offset, bool isQuotation, Func<string, bool>? isKnown)
    {
        _text = text;
        _offset = offset;
        _isQuotation = isQuotation;
        _isKnown = isKnown;
    }

    /// <summary>Reads a text that is quoted from.</summary>
    public static IReadOnlyList<TextToken> Source(string text) => new TokenReader(text, 0, isQuotation: false, null).Read();

    /// <summary>Reads a quotation, whose omissions and brackets are an editor's.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="range">The quotation in it, without its marks.</param>
    /// <param name="isKnown">Whether the sources hold a word: then „samo- rząd”, copied from two lines, is it.</param>
    public static IReadOnlyList<TextToken> Quotation(string text, Range range, Func<string, bool> isKnown)
    {
        var (offset, length) = range.GetOffsetAndLength(text.Length);
        return new TokenReader(text.AsSpan(offset, length), offset, isQuotation: true, isKnown).Read();
    }

    private List<TextToken> Read()
    {
        while (_place < _text.Length)
        {
            var sign = _text[_place];
            if (_isQuotation && TryReadEditorial())
                continue;

            if (Letters.IsWordLetter(sign) && !Letters.IsMarkOfLetter(sign))
                ReadWord(_place, new StringBuilder());
            else if (IsEllipsis(_place, out var length))
                Add(_isQuotation ? TokenKind.Omission : null, _place, length);
            else if (Letters.IsDash(sign))
                Add(IsByDigit(_place) ? TokenKind.Mark : null, _place, 1, "–");
            else
                Add(Letters.IsPassedOver(sign) || Letters.IsMarkOfLetter(sign) ? null : TokenKind.Mark, _place, 1);
        }

        return _tokens;
    }

    private void Add(TokenKind? kind, int start, int length, string? text = null)
    {
        if (kind is { } known)
            _tokens.Add(new TextToken(known, text ?? _text.Slice(start, length).ToString(), _offset + start, _offset + start + length));

        _place = start + length;
    }

    // „2021–2023” and „–5” keep their dash; between words its length and its spaces are the typesetter's.
    private readonly bool IsByDigit(int place) =>
        place + 1 < _text.Length && char.IsDigit(_text[place + 1]) && (place == 0 || char.IsDigit(_text[place - 1]) || char.IsWhiteSpace(_text[place - 1]))
        || (place > 0 && char.IsDigit(_text[place - 1]) && NextDigitAfterSpaces(place + 1));

    private readonly bool NextDigitAfterSpaces(int place)
    {
        while (place < _text.Length && char.IsWhiteSpace(_text[place]))
            place++;

        return place < _text.Length && char.IsDigit(_text[place]);
    }

    private readonly bool IsEllipsis(int place, out int length)
    {
        length = _text[place] == '…' ? 1 : _text[place..].StartsWith("...", StringComparison.Ordinal) ? 3 : 0;
        return length > 0;
    }

    private bool TryReadEditorial()
    {
        var opening = _text[_place];
        if (opening is not ('[' or '('))
            return false;

        var rest = _text.Slice(_place, Math.Min(LongestBracket, _text.Length - _place));
        var closing = rest[1..].IndexOf(opening == '[' ? ']' : ')') + 1;
        if (closing <= 0)
            return false;

        var inside = rest[1..closing].Trim();
        if (IsOmission(inside) || (opening == '[' && inside is "–" or "—" or "-" or "--"))
        {
            Add(TokenKind.Omission, _place, closing + 1);
            return true;
        }

        if (opening == '(')
            return false;

        ReadBracket(closing, inside.Length);
        return true;
    }

    private static bool IsOmission(ReadOnlySpan<char> inside) => inside is "…" or "..." or "...." or "…." or ". . .";

    private void ReadBracket(int closing, int length)
    {
        var start = _place;
        var next = start + closing + 1;
        var joinsNext = next < _text.Length && char.IsLetter(_text[next]);
        if (joinsNext && length <= LongestPartOfWord)
        {
            _place = next;
            var first = new StringBuilder().Append(_text.Slice(start + 1, closing - 1).Trim());
            ReadWord(start, first);
            _tokens[^1] = _tokens[^1] with { IsCaseFree = true };
            return;
        }

        // „miast[a]”: the whole word is the editor's.
        if (_tokens.Count > 0 && _tokens[^1] is { Kind: TokenKind.Word } word && word.End == _offset + start)
        {
            _tokens.RemoveAt(_tokens.Count - 1);
            start = word.Start - _offset;
        }

        Add(TokenKind.Bracket, start, next - start);
    }

    private void ReadWord(int start, StringBuilder word)
    {
        var hyphenated = (StringBuilder?)null;
        while (_place < _text.Length)
        {
            var sign = _text[_place];
            if (Letters.IsWordLetter(sign))
                Append(word, hyphenated, sign);
            else if (Letters.IsInvisible(sign))
                PassSoftHyphen();
            else if (IsBetweenLetters() && (Letters.IsApostrophe(sign) || sign == '_'))
                Append(word, hyphenated, sign == '_' ? '_' : '\'');
            else if (Letters.IsDash(sign) && IsBetweenLetters() && !(char.IsDigit(_text[_place - 1]) && char.IsDigit(_text[_place + 1])))
                Append(word, hyphenated, '-');
            else if (Letters.IsDash(sign) && LineEnd(out var next, out var isOwn))
                hyphenated = Join(word, hyphenated, next, isOwn);
            else
                break;
        }

        _tokens.Add(new TextToken(TokenKind.Word, Letters.Normalize(word.ToString()), _offset + start, _offset + _place)
        {
            Hyphenated = hyphenated is null ? null : Letters.Normalize(hyphenated.ToString()),
        });
    }

    private void Append(StringBuilder word, StringBuilder? hyphenated, char letter)
    {
        _ = word.Append(letter);
        _ = hyphenated?.Append(letter);
        _place++;
    }

    private readonly bool IsBetweenLetters() =>
        _place > 0 && _place + 1 < _text.Length && Letters.IsWordLetter(_text[_place - 1]) && Letters.IsWordLetter(_text[_place + 1]);

    // A soft hyphen at the end of a line leaves the line's end behind it.
    private void PassSoftHyphen()
    {
        var next = _place + 1;
        while (next < _text.Length && next - _place < LongestLineEnd && (_text[next] is '\r' or '\n' or ' '))
            next++;

        var hasBreak = _text[_place..next].ContainsAny('\r', '\n');
        _place = hasBreak && next < _text.Length && Letters.IsWordLetter(_text[next]) ? next : _place + 1;
    }

    /// <summary>Whether the hyphen here stands at the end of a line in the middle of a word.</summary>
    /// <param name="next">Where the word goes on.</param>
    /// <param name="isOwn">Whether the next line begins with a hyphen too, as Polish sets a word's own one.</param>
    private readonly bool LineEnd(out int next, out bool isOwn)
    {
        next = _place + 1;
        isOwn = false;
        while (next < _text.Length && next - _place < LongestLineEnd && char.IsWhiteSpace(_text[next]))
            next++;

        if (next == _place + 1 || next >= _text.Length)
            return false;

        var hasBreak = _text[(_place + 1)..next].ContainsAny('\r', '\n');
        if (hasBreak && Letters.IsDash(_text[next]) && next + 1 < _text.Length && char.IsLetter(_text[next + 1]))
        {
            next++;
            isOwn = true;
            return true;
        }

        return char.IsLetterOrDigit(_text[next]) && !(char.IsDigit(_text[next]) && char.IsDigit(_text[_place - 1])) && (hasBreak || IsKnownWhole(next));
    }

    // Copying may have made a space of the line's end; „dwu- i trzyletni” stays as it is.
    private readonly bool IsKnownWhole(int next)
    {
        if (_isKnown is null || !char.IsLower(_text[next]))
            return false;

        var (start, end) = (_place, next);
        while (start > 0 && char.IsLetter(_text[start - 1]))
            start--;
        while (end < _text.Length && char.IsLetter(_text[end]))
            end++;

        return _isKnown(Letters.Normalize(string.Concat(_text[start.._place], _text[next..end])));
    }

    private StringBuilder? Join(StringBuilder word, StringBuilder? hyphenated, int next, bool isOwn)
    {
        _place = next;
        if (isOwn)
        {
            _ = word.Append('-');
            _ = hyphenated?.Append('-');
            return hyphenated;
        }

        return (hyphenated ?? new StringBuilder().Append(word)).Append('-');
    }
}
