using System.Buffers;
using System.Collections.Frozen;
using KnowledgeBase.Polish.Analysis;

namespace KnowledgeBase.Polish.Tokens;

/// <content>E-mail and web addresses.</content>
internal ref partial struct TokenScanner
{
    // The limit of RFC 5321.
    private const int LongestMailbox = 64;

    private const int LongestAddress = 255;

    private static readonly string[] Schemes = ["https://", "http://"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopDomains =
        new[] { "pl", "eu", "com", "org", "net", "gov", "edu", "info", "io", "de", "cz", "sk", "uk", "fr" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<>\"„”“’'`|{}[]\\^");

    private readonly bool TryAddress(Segment first, out int end)
    {
        end = first.End;
        if (end >= _text.Length || _text[end] is not (':' or '.' or '@' or '-' or '_' or '+'))
            return false;

        return TryMail(first, out end) || TryWeb(first, out end);
    }

    private readonly bool TryMail(Segment first, out int end)
    {
        end = first.Start;
        if (!_hasAt)
            return false;

        var limit = Math.Min(_text.Length, first.Start + LongestMailbox);
        var at = first.End;
        while (at < limit && (char.IsAsciiLetterOrDigit(_text[at]) || _text[at] is '.' or '-' or '_' or '+'))
            at++;
        if (!IsAt(at, '@') || !IsWordAt(at + 1))
            return false;

        end = HostEnd(at + 1);
        if (end < 0)
            return false;

        AddAddress(first.Start, first.Start, end);
        return true;
    }

    private readonly bool TryWeb(Segment first, out int end)
    {
        end = first.Start;
        var host = first.Start;
        foreach (var scheme in Schemes)
        {
            if (StartsWith(host, scheme))
                host += scheme.Length;
        }

        var named = host > first.Start;
        if (StartsWith(host, "www."))
        {
            host += "www.".Length;
            named = true;
        }

        if (!IsWordAt(host))
            return false;

        var hostEnd = HostEnd(host, anyDomain: named);
        if (hostEnd < 0)
            return false;

        end = IsAt(hostEnd, '/') || IsAt(hostEnd, '?') || IsAt(hostEnd, '#') || IsAt(hostEnd, ':') ? PathEnd(hostEnd) : hostEnd;
        AddAddress(first.Start, host, end);
        return true;
    }

    /// <summary>The end of a host name, or -1: labels joined by single dots, the last a known domain.</summary>
    private readonly int HostEnd(int start, bool anyDomain = false)
    {
        var limit = Math.Min(_text.Length, start + LongestAddress);
        var label = start;
        var i = start;
        var dots = 0;
        while (i < limit && (IsHostCharacter(_text[i]) || (_text[i] == '.' && IsWordAt(i + 1))))
        {
            if (_text[i++] != '.')
                continue;

            dots++;
            label = i;
        }

        return dots > 0 && !IsWordAt(i) && !IsMarkAt(i) && (anyDomain || TopDomains.Contains(_text[label..i])) ? i : -1;
    }

    private static bool IsHostCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character == '-';

    private readonly int PathEnd(int start)
    {
        var limit = Math.Min(_text.Length, start + LongestAddress);
        var i = start;
        while (i < limit && !Characters.Is(_text[i], CharacterKinds.Space) && !AddressEnds.Contains(_text[i]))
            i++;
        while (i > start && _text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '/')
            i--;
        return i;
    }

    // Scheme and "www" are left out of the term, so that an address is the same however it was copied.
    private readonly void AddAddress(int start, int host, int end)
    {
        _tokens.OpenWhole(start);
        var from = host;
        for (var i = host; i < end;)
        {
            if (!IsWordAt(i))
            {
                i++;
                continue;
            }

            var part = SegmentAt(i);
            part.End = Math.Min(part.End, end);
            AddSegment(part, _text[from..i]);
            i = from = part.End;
        }

        _tokens.CloseWhole(TokenType.Address, end);
    }
}
