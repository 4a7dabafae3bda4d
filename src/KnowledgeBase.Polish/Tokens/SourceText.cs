using System.Text;
using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Tokens;

/// <summary>
/// A text as the scanner reads it: composed letters, no soft hyphens or zero-width characters, ligatures spelled out;
/// with the way back to the offsets of the original. Most texts need none of this and are read as they are.
/// </summary>
internal sealed class SourceText
{
    // A letter with more marks than this is no letter of a language.
    private const int LongestComposed = 32;

    private char[] _characters = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private bool _mapped;
    private int _length;

    /// <summary>Prepares a text; the result is valid until the next call and while the text is.</summary>
    public ReadOnlySpan<char> Prepare(ReadOnlySpan<char> text)
    {
        _mapped = false;
        var first = FirstSpecial(text);
        if (first < 0)
            return text;

        _mapped = true;
        _length = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = ClusterEnd(text, i);
            Copy(text[i..end], i, end);
            i = end;
        }

        return _characters.AsSpan(0, _length);
    }

    /// <summary>Where the prepared character begins in the original.</summary>
    public int OriginalStart(int index) => _mapped ? _starts[index] : index;

    /// <summary>Where the prepared text before the index ends in the original.</summary>
    public int OriginalEnd(int end) => _mapped ? _ends[end - 1] : end;

    private static bool IsIgnorable(char character) =>
        character is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D');

    private static bool IsMark(char character) => character is >= '\u0300' and <= '\u036F';

    private static int FirstSpecial(ReadOnlySpan<char> text)
    {
        // Everything special lies beyond Latin-1 but for the soft hyphen, so that plain Polish text costs two scans.
        if (text.IndexOfAnyInRange('\u0300', '\uFFFF') < 0 && !text.Contains('\u00AD'))
            return -1;

        for (var i = 0; i < text.Length; i++)
        {
            if (IsIgnorable(text[i]) || IsMark(text[i]) || Ligature(text[i]) is not null)
                return i;
        }

        return -1;
    }

    private static int ClusterEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsMark(text[end]))
            end++;
        return end;
    }

    private void Copy(ReadOnlySpan<char> cluster, int start, int end)
    {
        Span<char> composed = stackalloc char[LongestComposed];
        if (cluster.Length > 1 && Composition.CanNormalize(cluster[0]))
        {
            foreach (var character in Compose(cluster, composed))
                Append(character, start, end);
            return;
        }

        for (var i = 0; i < cluster.Length; i++)
            CopyOne(cluster[i], start + i);
    }

    private static ReadOnlySpan<char> Compose(ReadOnlySpan<char> cluster, Span<char> composed) =>
        cluster.TryNormalize(composed, out var length, NormalizationForm.FormC)
            ? composed[..length]
            : cluster.ToString().Normalize(NormalizationForm.FormC);

    private void CopyOne(char character, int start)
    {
        if (IsIgnorable(character))
            return;

        if (Ligature(character) is not { } letters)
        {
            Append(character, start, start + 1);
            return;
        }

        foreach (var letter in letters)
            Append(letter, start, start + 1);
    }

    private void Append(char character, int start, int end)
    {
        if (_length == _characters.Length)
        {
            var larger = Math.Max(256, _length * 2);
            Array.Resize(ref _characters, larger);
            Array.Resize(ref _starts, larger);
            Array.Resize(ref _ends, larger);
        }

        _characters[_length] = character;
        _starts[_length] = start;
        _ends[_length++] = end;
    }

    // Text copied from PDF files is full of them.
    private static string? Ligature(char character) => character switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => null,
    };
}
