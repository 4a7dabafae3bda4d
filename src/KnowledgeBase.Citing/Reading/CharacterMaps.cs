using System.Buffers.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Looks at the maps from codes to characters that fonts of a PDF bring with them, before a library makes a table of each range.</summary>
internal static class CharacterMaps
{
    /// <summary>Codes have two bytes in fonts that are in use.</summary>
    private const long LongestRange = 0x10000;

    /// <exception cref="UnreadableDocumentException">A range has more codes than a font.</exception>
    public static void Check(ReadOnlySpan<byte> stream, ReadingBudget budget)
    {
        while (stream.IndexOf("beginbfrange"u8) is var start and >= 0)
        {
            stream = stream[(start + 1)..];
            var end = stream.IndexOf("endbfrange"u8);
            CheckRanges(end < 0 ? stream : stream[..end], budget);
        }
    }

    private static void CheckRanges(ReadOnlySpan<byte> ranges, ReadingBudget budget)
    {
        long? before = null;
        for (var place = 0; place < ranges.Length;)
        {
            var start = ranges[place..].IndexOf((byte)'<');
            if (start < 0)
                return;

            start += place + 1;
            var end = ranges[start..].IndexOf((byte)'>');
            if (end < 0)
                return;

            var code = CodeOf(ranges.Slice(start, end));
            if (before is { } first && code is { } last && last - first >= LongestRange && IsAdjacent(ranges[..(start - 1)]))
                throw budget.Refuse(DocumentFault.Damaged);

            (before, place) = (code, start + end + 1);
        }
    }

    // Only two codes on one line are the ends of a range; a code and its text are as well, and a text is no longer than a few letters.
    private static bool IsAdjacent(ReadOnlySpan<byte> before)
    {
        var last = before.LastIndexOf((byte)'>');
        return last >= 0 && before[(last + 1)..].IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
    }

    private static long? CodeOf(ReadOnlySpan<byte> digits) =>
        digits.Length is > 0 and <= 8 && Utf8Parser.TryParse(digits, out uint code, out var read, 'x') && read == digits.Length ? code : null;
}
