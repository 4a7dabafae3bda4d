using System.Buffers.Binary;
using System.IO.Compression;
using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Writes the packed form that <see cref="PatchAutomatonReader"/> reads; equal input gives equal bytes.</summary>
public static class PatchAutomatonWriter
{
    private const int BrotliQuality = 11;

    // A window of 256 KB stays in a processor's cache; one that holds all makes the lexicon only 6 KB smaller.
    private const int BrotliWindow = 18;

    /// <param name="keys">Keys with their patches, in ordinal order.</param>
    public static byte[] Write(IReadOnlyList<KeyValuePair<string, Patch[]>> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var table = new PatchTable([.. keys.Select(key => key.Value)]);
        var builder = new AutomatonBuilder();
        foreach (var (key, patches) in keys)
            builder.Add(key, table.NumberOf(patches));
        return Pack(table, builder.Build());
    }

    private static byte[] Pack(PatchTable table, AutomatonState[] states)
    {
        var alphabet = Alphabet(states);
        var numbers = new MemoryStream();
        WriteText(numbers, alphabet);
        WriteNumber(numbers, table.Patches.Count);
        foreach (var patch in table.Patches)
        {
            WriteNumber(numbers, patch.Lead);
            WriteNumber(numbers, patch.Trail);
            WriteText(numbers, patch.Suffix);
        }

        WriteNumber(numbers, table.Sets.Count);
        foreach (var set in table.Sets)
        {
            WriteNumber(numbers, set.Length);
            foreach (var patch in set)
                WriteNumber(numbers, patch);
        }

        WriteNumber(numbers, states.Length);
        return Assemble(WriteWords([.. AutomatonWord.Of(states, alphabet)], alphabet.Length, numbers), numbers.ToArray());
    }

    private static string Alphabet(AutomatonState[] states)
    {
        var letters = states.SelectMany(state => state.Arcs).Select(arc => arc.Label).Distinct().Order().ToArray();
        return letters.Length <= PatchAutomaton.MaximumAlphabet
            ? new string(letters)
            : throw new InvalidDataException(
                $"{letters.Length} different letters; at most {PatchAutomaton.MaximumAlphabet} fit a label.");
    }

    /// <summary>Writes what the numbers hold of the words, and gives the symbols.</summary>
    private static byte[] WriteWords(AutomatonWord[] words, int letters, MemoryStream numbers)
    {
        int[] meanings = [.. words.Select(word => word.Meaning).Distinct().OrderBy(meaning => meaning & PatchAutomaton.LabelMask).ThenBy(meaning => meaning)];
        if (meanings.Length > PatchAutomatonReader.MostSymbols)
            throw new InvalidDataException($"{meanings.Length} different symbols; at most {PatchAutomatonReader.MostSymbols} fit a byte.");

        WriteNumber(numbers, meanings.Length);
        foreach (var meaning in meanings)
            WriteNumber(numbers, meaning);

        var places = WriteTargets(words, letters, numbers);
        foreach (var word in words.Where(word => !word.IsNew))
            WriteNumber(numbers, word.Label == 0 ? word.Value : places[(word.Label, word.Value)]);

        var symbols = meanings.Index().ToDictionary(pair => pair.Item, pair => (byte)pair.Index);
        return [.. words.Select(word => symbols[word.Meaning])];
    }

    private static Dictionary<(int Label, int State), int> WriteTargets(AutomatonWord[] words, int letters, MemoryStream numbers)
    {
        var places = new Dictionary<(int Label, int State), int>();
        var byLabel = words.Where(word => !word.IsNew && word.Label > 0).ToLookup(word => word.Label, word => word.Value);
        for (var label = 1; label <= letters; label++)
        {
            var targets = byLabel[label].CountBy(state => state).ToList();
            WriteNumber(numbers, targets.Count);
            var place = 0;
            foreach (var alike in targets.GroupBy(target => target.Value, target => target.Key).OrderByDescending(group => group.Key))
            {
                var last = 0;
                WriteNumber(numbers, alike.Count());
                foreach (var state in alike.Order())
                {
                    WriteNumber(numbers, state - last);
                    places.Add((label, state), place++);
                    last = state;
                }
            }
        }

        return places;
    }

    private static void WriteText(MemoryStream output, string text)
    {
        WriteNumber(output, text.Length);
        foreach (var letter in text)
            WriteNumber(output, letter);
    }

    private static void WriteNumber(MemoryStream output, int number)
    {
        for (; number >= 0x80; number >>= 7)
            output.WriteByte((byte)(number | 0x80));
        output.WriteByte((byte)number);
    }

    private static byte[] Assemble(byte[] symbols, byte[] numbers)
    {
        var packedSymbols = Compress(symbols);
        var header = new byte[PatchAutomatonReader.HeaderLength];
        PatchAutomatonReader.Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), symbols.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), packedSymbols.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), numbers.Length);
        return [.. header, .. packedSymbols, .. Compress(numbers)];
    }

    private static byte[] Compress(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, BrotliQuality, BrotliWindow)
            ? packed[..length]
            : throw new InvalidOperationException("Brotli needs more room than its own upper bound.");
    }
}
