using System.Buffers.Text;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Looks at the maps from codes to characters that fonts of a PDF bring with them, before a library makes a table of each range.</summary>
internal static class CharacterMaps
{
    /// <summary>Codes have two bytes in fonts that are in use.</summary>
    private const long LongestRange = 0x10000;

    private static ReadOnlySpan<byte> Beginning => "beginbfrange"u8;

    /// <exception cref="UnreadableDocumentException">A range has more codes than a font, or the time is over.</exception>
    public static void Check(ReadOnlySpan<byte> stream, ReadingBudget budget)
    {
        while (stream.IndexOf(Beginning) is var start and >= 0)
        {
            budget.Check();
            stream = stream[(start + Beginning.Length)..];
            var end = stream.IndexOf("endbfrange"u8);
            var ranges = end < 0 ? stream : stream[..end];
            CheckRanges(ranges, budget);

            // What was looked at is done with, further beginnings in it included: a stream may hold a million of them.
            stream = stream[ranges.Length..];
        }
    }

    private static void CheckRanges(ReadOnlySpan<byte> ranges, ReadingBudget budget)
    {
        long? before = null;
        for (var place = 0; place < ranges.Length;)
        {
            var end = ranges[place..].IndexOf((byte)'>');
            if (end < 0)
                return;

            // A bracket that nobody closed hides no code after it.
            end += place;
            var start = ranges[place..end].LastIndexOf((byte)'<') is var bracket and >= 0 ? place + bracket + 1 : end;
            var code = CodeOf(ranges[start..end]);
            if (before is { } first && code is { } last && last - first >= LongestRange && IsAdjacent(ranges[place..(start - 1)]))
                throw budget.Refuse(DocumentFault.Damaged);

            (before, place) = (code, end + 1);
        }
    }

    // Only two codes on one line are the ends of a range; a code and its text are as well, and a text is no longer than a few letters.
    private static bool IsAdjacent(ReadOnlySpan<byte> between) => between.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    private static long? CodeOf(ReadOnlySpan<byte> digits) =>
        digits.Length is > 0 and <= 8 && Utf8Parser.TryParse(digits, out uint code, out var read, 'x') && read == digits.Length ? code : null;
}
