using System.Buffers.Binary;
using System.IO.Compression;
using KnowledgeBase.Polish.Automata;

namespace KnowledgeBase.Polish.Training.Compilation;

/// <summary>Writes the packed form that <see cref="PatchAutomatonReader"/> reads; equal input gives equal bytes.</summary>
public static class PatchAutomatonWriter
{
    private const int BrotliQuality = 11;
    private const int BrotliWindow = 24;

    /// <param name="keys">Keys with their patches, in ordinal order.</param>
    public static byte[] Write(IReadOnlyList<KeyValuePair<string, Patch[]>> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var table = new PatchTable([.. keys.Select(key => key.Value)]);
        var builder = new AutomatonBuilder();
        foreach (var (key, patches) in keys)
            builder.Add(key, table.NumberOf(patches));
        return Compress(Pack(table, builder.Build()));
    }

    private static MemoryStream Pack(PatchTable table, AutomatonState[] states)
    {
        var alphabet = Alphabet(states);
        var output = new MemoryStream();
        WriteText(output, alphabet);
        WriteNumber(output, table.Patches.Count);
        foreach (var patch in table.Patches)
        {
            WriteNumber(output, patch.Lead);
            WriteNumber(output, patch.Trail);
            WriteText(output, patch.Suffix);
        }

        WriteNumber(output, table.Sets.Count);
        foreach (var set in table.Sets)
        {
            WriteNumber(output, set.Length);
            foreach (var patch in set)
                WriteNumber(output, patch);
        }

        WriteStates(output, states, alphabet);
        return output;
    }

    private static string Alphabet(AutomatonState[] states)
    {
        var letters = states.SelectMany(state => state.Arcs).Select(arc => arc.Label).Distinct().Order().ToArray();
        return letters.Length <= PatchAutomaton.MaximumAlphabet
            ? new string(letters)
            : throw new InvalidDataException(
                $"{letters.Length} different letters; at most {PatchAutomaton.MaximumAlphabet} fit a label.");
    }

    private static void WriteStates(MemoryStream output, AutomatonState[] states, string alphabet)
    {
        WriteNumber(output, states.Length);
        WriteNumber(output, states.Sum(WordCount));
        var newest = 0;
        foreach (var state in states)
        {
            var left = WordCount(state);
            if (state.Value != AutomatonBuilder.NoValue)
                WriteWord(output, label: 0, state.Value, --left);
            foreach (var arc in state.Arcs)
            {
                var label = alphabet.IndexOf(arc.Label, StringComparison.Ordinal) + 1;
                WriteWord(output, label, arc.Target > newest ? 0 : arc.Target, --left);
                newest = Math.Max(newest, arc.Target);
            }
        }
    }

    private static int WordCount(AutomatonState state) =>
        state.Arcs.Length + (state.Value == AutomatonBuilder.NoValue ? 0 : 1);

    private static void WriteWord(MemoryStream output, int label, int value, int left)
    {
        output.WriteByte((byte)((uint)label | (left == 0 ? PatchAutomaton.LastFlag : 0)));
        WriteNumber(output, value);
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

    private static byte[] Compress(MemoryStream packed)
    {
        const int header = PatchAutomatonReader.HeaderLength;
        var file = new byte[header + BrotliEncoder.GetMaxCompressedLength((int)packed.Length)];
        PatchAutomatonReader.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(PatchAutomatonReader.Magic.Length), (int)packed.Length);
        var bytes = packed.GetBuffer().AsSpan(0, (int)packed.Length);
        if (!BrotliEncoder.TryCompress(bytes, file.AsSpan(header), out var length, BrotliQuality, BrotliWindow))
            throw new InvalidOperationException("Brotli needs more room than its own upper bound.");
        return file[..(header + length)];
    }
}
