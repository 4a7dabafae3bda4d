using System.IO.Compression;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Counts what the packed streams of a PDF unfold to, without keeping it.</summary>
internal static class UnfoldedLength
{
    private const int LzwClear = 256;
    private const int LzwEnd = 257;
    private const int LzwLongest = 12;

    /// <summary>Deflate (RFC 1951) in zlib's frame (RFC 1950).</summary>
    public static void CountFlate(ReadOnlyMemory<byte> packed, ReadingBudget budget)
    {
        var buffer = new byte[64 << 10];
        using var input = ByteStreams.Of(packed);
        if (packed.Length > 2)
            input.Position = 2;

        using var unfolding = new DeflateStream(input, CompressionMode.Decompress);
        try
        {
            var unfolded = 0L;
            for (int count; (count = unfolding.Read(buffer)) > 0;)
                budget.Expand(count, unfolded += count, packed.Length);
        }
        catch (InvalidDataException)
        {
            // A stream that is broken here is broken there, or mended with what was counted so far.
        }
    }

    /// <summary>LZW as in TIFF: codes of 9 to 12 bits, each for one byte more than the code it was made of.</summary>
    public static void CountLzw(ReadOnlySpan<byte> packed, ReadingBudget budget)
    {
        var lengths = new int[1 << LzwLongest];
        Array.Fill(lengths, 1, 0, LzwClear);
        var (next, width, last, unfolded) = (LzwEnd + 1, 9, -1, 0L);
        var (bits, held) = (0, 0);
        foreach (var unit in packed)
        {
            (bits, held) = ((bits << 8) | unit, held + 8);
            if (held < width)
                continue;

            var code = (bits >> (held - width)) & ((1 << width) - 1);
            held -= width;
            bits &= (1 << held) - 1;
            if (code == LzwEnd)
                break;

            if (code == LzwClear)
            {
                (next, width, last) = (LzwEnd + 1, 9, -1);
                continue;
            }

            var length = code < next ? lengths[code] : last < 0 ? 1 : lengths[last] + 1;
            if (last >= 0 && next < lengths.Length)
                lengths[next++] = lengths[last] + 1;

            budget.Expand(length, unfolded += length, packed.Length);
            last = Math.Min(code, next - 1);
            width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }
    }

    /// <summary>Runs of up to 128 bytes.</summary>
    public static void CountRuns(ReadOnlySpan<byte> packed, ReadingBudget budget)
    {
        var unfolded = 0L;
        for (var place = 0; place < packed.Length && packed[place] != 128;)
        {
            var isRun = packed[place] > 128;
            var length = isRun ? 257 - packed[place] : packed[place] + 1;
            place += isRun ? 2 : length + 1;
            budget.Expand(length, unfolded += length, packed.Length);
        }
    }
}
