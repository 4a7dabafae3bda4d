using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Polish.Automata;

/// <summary>Reads a <see cref="PatchAutomaton"/> from its packed form.</summary>
/// <remarks>
/// <para>
/// Magic; lengths of the symbols when unpacked and packed and of the numbers when unpacked (four bytes each, the lowest
/// first); the symbols and the numbers, each packed by Brotli on its own, so that two processors can unpack them.
/// </para>
/// <para>
/// A symbol is a byte for each word of the states in breadth-first order: label, "last word of the state", and whether
/// the target is the next state not met so far, which most are. The numbers are base-128 varints: alphabet, patches, patch
/// sets, number of states, meanings of the symbols, for each letter the states that it leads to, and then for every
/// word that does not lead to a new state the place of its target among those of its letter, or its patch set. The most
/// frequent come first everywhere, so most places take a byte.
/// </para>
/// </remarks>
public static class PatchAutomatonReader
{
    internal const int HeaderLength = 16;

    /// <summary>Marks, beside label and "last" flag, a symbol whose target is the next state not met so far.</summary>
    internal const int NewFlag = 0x100;

    /// <summary>So many symbols there can be.</summary>
    internal const int MostSymbols = 1 << 8;

    // Word numbers have 24 bits, so a larger one could not be addressed anyway.
    private const int LargestUnpacked = 1 << 26;

    private const int UsualSetLength = 4;

    internal static ReadOnlySpan<byte> Magic => "KBPB"u8;

    /// <exception cref="InvalidDataException">The stream does not hold a packed automaton.</exception>
    public static PatchAutomaton Read(Stream compressed)
    {
        ArgumentNullException.ThrowIfNull(compressed);
        var file = new byte[compressed.Length];
        compressed.ReadExactly(file);
        return Read(file);
    }

    private static PatchAutomaton Read(byte[] file)
    {
        if (file.Length < HeaderLength || !file.AsSpan().StartsWith(Magic))
            throw new InvalidDataException("Not a packed automaton: the magic bytes are missing.");

        var (symbolCount, packedSymbols, numbersLength) = (LengthAt(file, 4), LengthAt(file, 8), LengthAt(file, 12));
        if (packedSymbols > file.Length - HeaderLength)
            throw Damaged();

        var packedNumbers = HeaderLength + packedSymbols;
        if (symbolCount < OwnThread.WorthIt)
            return Read(Unpack(file.AsSpan(HeaderLength, packedSymbols), symbolCount), Unpack(file.AsSpan(packedNumbers), numbersLength));

        var symbols = OwnThread.Start(() => Unpack(file.AsSpan(HeaderLength, packedSymbols), symbolCount));
        var numbers = Unpack(file.AsSpan(packedNumbers), numbersLength);
        return Read(symbols.GetAwaiter().GetResult(), numbers);
    }

    private static int LengthAt(byte[] file, int start)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(start));
        return length is >= 0 and <= LargestUnpacked ? length : throw Damaged();
    }

    private static byte[] Unpack(ReadOnlySpan<byte> packed, int length)
    {
        var unpacked = new byte[length];
        return BrotliDecoder.TryDecompress(packed, unpacked, out var written) && written == length ? unpacked : throw Damaged();
    }

    private static InvalidDataException Damaged() => new("The packed automaton is damaged.");

    private static PatchAutomaton Read(byte[] symbols, byte[] bytes)
    {
        var numbers = new VarintReader(bytes);
        var alphabet = ReadText(ref numbers);
        var patches = ReadPatches(ref numbers);
        var sets = ReadSets(ref numbers, out var setStarts);
        var firstWords = new int[numbers.Next() + 1];
        var meanings = ReadMeanings(ref numbers);
        FindFirstWords(symbols, meanings, firstWords);
        var targets = ReadTargets(ref numbers, alphabet.Length, setStarts, firstWords);
        return new PatchAutomaton(alphabet, patches, sets, new WordReader(symbols, meanings, targets, firstWords).Read(bytes, numbers.Position));
    }

    private static string ReadText(ref VarintReader numbers)
    {
        var text = new StringBuilder();
        for (var left = numbers.Next(); left > 0; left--)
            _ = text.Append((char)numbers.Next());
        return text.ToString();
    }

    private static PackedPatches ReadPatches(ref VarintReader numbers)
    {
        var patches = new Patch[numbers.Next()];
        for (var i = 0; i < patches.Length; i++)
            patches[i] = new Patch(numbers.Next(), numbers.Next(), ReadText(ref numbers));
        return PackedPatches.Pack(patches);
    }

    // One array for all sets: one for each would double their memory.
    private static ushort[] ReadSets(ref VarintReader numbers, out int[] starts)
    {
        starts = new int[numbers.Next()];
        var sets = new ushort[UsualSetLength * starts.Length];
        var length = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = length;
            var members = numbers.Next();
            if (length + members >= sets.Length)
                Array.Resize(ref sets, 2 * (length + members));
            sets[length++] = (ushort)members;
            for (; members > 0; members--)
                sets[length++] = (ushort)numbers.Next();
        }

        Array.Resize(ref sets, length);
        return sets;
    }

    private static int[] ReadMeanings(ref VarintReader numbers)
    {
        // As many as a byte can name, so that no symbol needs a check.
        var meanings = new int[MostSymbols];
        for (var (i, count) = (0, numbers.Next()); i < count; i++)
            meanings[i] = numbers.Next();
        return meanings;
    }

    /// <summary>Says of every symbol whether its meaning has a flag: 1 or 0.</summary>
    internal static void Mark(int flag, int[] meanings, Span<byte> marks)
    {
        for (var i = 0; i < marks.Length; i++)
            marks[i] = (byte)((meanings[i] & flag) == 0 ? 0 : 1);
    }

    private static void FindFirstWords(byte[] symbols, int[] meanings, int[] firstWords)
    {
        // Without a branch: whether a word is the last of its state cannot be foretold.
        Span<byte> last = stackalloc byte[MostSymbols];
        Mark((int)PatchAutomaton.LastFlag, meanings, last);

        var state = 1;
        for (var i = 0; i < symbols.Length && state < firstWords.Length; i++)
        {
            firstWords[state] = i + 1;
            state += last[symbols[i]];
        }
    }

    /// <summary>By label and place what a word's value is: where a patch set starts, or the first word of a state.</summary>
    private static int[][] ReadTargets(ref VarintReader numbers, int letters, int[] setStarts, int[] firstWords)
    {
        var targets = new int[letters + 1][];
        targets[0] = setStarts;
        for (var label = 1; label < targets.Length; label++)
        {
            var ofLetter = targets[label] = new int[numbers.Next()];

            // Those that are equally frequent stand in order of their numbers, each as the distance from the last.
            for (var i = 0; i < ofLetter.Length;)
            {
                var state = 0;
                for (var left = numbers.Next(); left > 0; left--)
                    ofLetter[i++] = firstWords[state += numbers.Next()];
            }
        }

        return targets;
    }
}
