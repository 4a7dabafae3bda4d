using System.Buffers;
using System.Collections.Frozen;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>
/// Finds the tokens of a text in one pass: words, numbers, references, codes, addresses. Any string will do. Every
/// attempt to read something longer looks at a bounded stretch of text, so the time is linear.
/// </summary>
internal ref partial struct TokenScanner
{
    // As Lucene's standard tokenizer has it: longer words are cut.
    private const int LongestSegment = 255;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("§(");

    // First letters of Dz.U., M.P., art., ust., pkt, lit., tiret, zd.
    private static readonly SearchValues<char> ReferenceStarts = SearchValues.Create("adlmptuzADLMPTUZ");

    // Units of which areas and volumes are made: m², km³.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MetreUnits =
        FrozenSet.Create(StringComparer.Ordinal, "m", "mm", "cm", "dm", "km").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _text;
    private readonly TokenBuffer _tokens;
    private readonly bool _hasAt;

    private TokenScanner(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        _text = text;
        _tokens = tokens;
        _hasAt = text.Contains('@');
    }

    /// <summary>Puts all tokens of the text into the buffer.</summary>
    public static void Scan(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        tokens.Clear();
        new TokenScanner(text, tokens).Scan();
    }

    private readonly void Scan()
    {
        for (var i = 0; i < _text.Length;)
        {
            if (IsWordAt(i))
                i = ReadToken(i);
            else if (!Brackets.Contains(_text[i]) || !TryReadBracketed(ref i))
                i++;
        }
    }

    private readonly bool TryReadBracketed(ref int i) => _text[i] == '§' ? TryProvision(ref i) || ReadSign(ref i) : TryUnionAct(ref i);

    // A lone paragraph sign is a token, so that "§" and "4" are neighbours wherever they stand.
    private readonly bool ReadSign(ref int i)
    {
        _ = _tokens.Add(TokenType.Abbreviation, i, i + 1, _text.Slice(i, 1));
        i++;
        return true;
    }

    private readonly int ReadToken(int start)
    {
        var segment = SegmentAt(start);
        if (TryAddress(segment, out var end) || TryReference(segment, out end))
            return end;
        if (segment.IsNumber)
            return ReadNumber(segment);
        if (TryJoinedLetters(segment, out end) || TryDotted(segment, out end) || TryApostrophe(segment, out end))
            return end;

        return ReadChain(segment);
    }

    private readonly bool TryReference(Segment segment, out int end)
    {
        end = segment.Start;
        return segment.Length <= LongestUnit
            && ReferenceStarts.Contains(_text[segment.Start])
            && (TryJournal(ref end) || TryProvision(ref end));
    }

    /// <summary>Adds one word, number or code; as a part, if a whole is open.</summary>
    private readonly void AddSegment(Segment segment, ReadOnlySpan<char> glue = default)
    {
        var text = _text[segment.Start..segment.End];
        ref var token = ref _tokens.Add(TypeOf(segment, text), segment.Start, segment.End, text, glue);
        token.Case = CaseOf(segment);
        if (token.Case == LetterCase.Mixed && GluedLength(segment) is > 0 and var length)
        {
            token.Type = TokenType.Abbreviation;
            token.BaseLength = length;
        }
    }

    private static TokenType TypeOf(Segment segment, ReadOnlySpan<char> text)
    {
        if (segment.IsNumber)
            return TokenType.Number;
        if (segment.HasDigit)
            return segment.IsCapitals ? TokenType.Abbreviation : TokenType.Code;

        return Abbreviations.Contains(text) ? TokenType.Abbreviation : TokenType.Word;
    }

    private static LetterCase CaseOf(Segment segment)
    {
        if (segment.UpperCount == 0 || (segment.UpperCount == 1 && segment.StartsUpper))
            return LetterCase.Common;

        return segment.IsCapitals ? LetterCase.Capitals : LetterCase.Mixed;
    }

    private readonly Segment SegmentAt(int start)
    {
        var segment = new Segment { Start = start, StartsUpper = Characters.Is(_text[start], CharacterKinds.Upper) };
        var limit = Math.Min(_text.Length, start + LongestSegment);
        var i = start;
        while (i < limit)
        {
            var kinds = Characters.KindsOf(_text[i]);
            if ((kinds & CharacterKinds.Surrogate) != 0)
            {
                if (i + 1 >= limit || !IsSurrogateLetter(i))
                    break;
                i++;
            }
            else if ((kinds & (CharacterKinds.Letter | CharacterKinds.Digit | CharacterKinds.Mark)) == 0)
            {
                break;
            }

            segment.Count(kinds);
            i++;
        }

        // Raised digits are the marks of footnotes everywhere else.
        if (i < limit && _text[i] is '²' or '³' && MetreUnits.Contains(_text[start..i]))
        {
            segment.Count(CharacterKinds.Digit);
            i++;
        }

        // Only a letter cut in two by the limit leaves nothing.
        segment.End = Math.Max(i, start + 1);
        return segment;
    }
}
