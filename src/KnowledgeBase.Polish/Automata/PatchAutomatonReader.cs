using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeBase.Polish.Automata;

/// <summary>Reads a <see cref="PatchAutomaton"/> from its packed form.</summary>
/// <remarks>
/// Magic, length when unpacked (four bytes, the lowest first), then Brotli over: alphabet, patches, patch sets, numbers of states and words, then the words of all states in
/// breadth-first order, each a byte of label and "last" flag and the word's value. Targets are numbers of states, or 0
/// for "the next state not met so far": numbers that do not depend on where they stand compress best (0.87 MB against
/// 1.3 MB for distances). All numbers are base-128 varints.
/// </remarks>
public static class PatchAutomatonReader
{
    internal const int HeaderLength = 8;

    // Word numbers have 24 bits, so a larger one could not be addressed anyway.
    private const int LargestUnpacked = 1 << 26;

    internal static ReadOnlySpan<byte> Magic => "KBPA"u8;

    /// <exception cref="InvalidDataException">The stream does not hold a packed automaton.</exception>
    public static PatchAutomaton Read(Stream compressed)
    {
        ArgumentNullException.ThrowIfNull(compressed);
        var file = new byte[compressed.Length];
        compressed.ReadExactly(file);
        return Read(Unpack(file));
    }

    private static byte[] Unpack(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith(Magic))
            throw new InvalidDataException("Not a packed automaton: the magic bytes are missing.");

        var expected = BinaryPrimitives.ReadInt32LittleEndian(file[Magic.Length..]);
        var unpacked = new byte[expected is > 0 and <= LargestUnpacked ? expected : 0];
        return unpacked.Length > 0 && BrotliDecoder.TryDecompress(file[HeaderLength..], unpacked, out var length) && length == unpacked.Length
            ? unpacked
            : throw new InvalidDataException("The packed automaton is damaged.");
    }

    private static PatchAutomaton Read(ReadOnlySpan<byte> bytes)
    {
        var input = new VarintReader(bytes);
        var alphabet = ReadText(ref input);
        var patches = ReadPatches(ref input);
        var sets = ReadSets(ref input, out var starts);
        return new PatchAutomaton(alphabet, patches, sets, ReadStates(ref input, starts));
    }

    private static string ReadText(ref VarintReader input)
    {
        var text = new StringBuilder();
        for (var left = input.Next(); left > 0; left--)
            _ = text.Append((char)input.Next());
        return text.ToString();
    }

    private static Patch[] ReadPatches(ref VarintReader input)
    {
        var patches = new Patch[input.Next()];
        var suffixes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < patches.Length; i++)
        {
            var (lead, trail, suffix) = (input.Next(), input.Next(), ReadText(ref input));
            if (suffixes.TryGetValue(suffix, out var same))
                suffix = same;
            else
                suffixes.Add(suffix);
            patches[i] = new Patch(lead, trail, suffix);
        }

        return patches;
    }

    // One array for all sets: one for each would double their memory.
    private static ushort[] ReadSets(ref VarintReader input, out int[] starts)
    {
        var sets = new List<ushort>();
        starts = new int[input.Next()];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = sets.Count;
            var members = input.Next();
            sets.Add((ushort)members);
            for (; members > 0; members--)
                sets.Add((ushort)input.Next());
        }

        return [.. sets];
    }

    // These two loops are most of the load time and run once, so the first compilation should be the good one.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] ReadStates(ref VarintReader input, int[] setStarts)
    {
        var firstWords = new int[input.Next()];
        var words = new uint[input.Next()];
        var state = 0;
        var newest = 0;
        for (var i = 0; i < words.Length; i++)
        {
            uint label = input.NextByte();
            var value = input.Next();
            if (!PatchAutomaton.IsArc(label))
                value = setStarts[value];
            else if (value == 0)
                value = ++newest;
            words[i] = ((uint)value << PatchAutomaton.ValueShift) | label;
            if ((label & PatchAutomaton.LastFlag) != 0 && ++state < firstWords.Length)
                firstWords[state] = i + 1;
        }

        Link(words, firstWords);
        return words;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Link(uint[] words, int[] firstWords)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!PatchAutomaton.IsArc(words[i]))
                continue;

            var target = (uint)firstWords[words[i] >> PatchAutomaton.ValueShift];
            words[i] = (target << PatchAutomaton.ValueShift) | (words[i] & PatchAutomaton.FlagAndLabelMask);
        }
    }
}
