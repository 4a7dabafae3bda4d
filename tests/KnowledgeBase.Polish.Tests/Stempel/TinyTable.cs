using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Polish.Tests.Stempel;

/// <summary>Writes small tables in the format of Egothor's stemmers.</summary>
internal static class TinyTable
{
    public const int None = -1;

    /// <summary>A table of one trie.</summary>
    public static byte[] Single(byte[] trie) => [.. Text("-0"), .. trie];

    /// <summary>A table of several tries.</summary>
    public static byte[] Chain(bool forward, params byte[][] tries) =>
        [.. Text("-0ME2"), forward ? (byte)1 : (byte)0, .. Number(1), .. Number(tries.Length), .. tries.SelectMany(trie => trie)];

    /// <summary>A trie that reads words from the last letter and has commands for endings; each ending has its row.</summary>
    public static byte[] Trie(params (string Ending, string Command)[] entries)
    {
        var rows = new List<SortedDictionary<char, (int Command, int Row)>> { new() };
        foreach (var (ending, number) in entries.Select((entry, number) => (entry.Ending, number)))
        {
            var row = 0;
            for (var i = ending.Length - 1; i >= 0; i--)
            {
                var cell = rows[row].TryGetValue(ending[i], out var known) ? known : (Command: None, Row: None);
                if (i > 0 && cell.Row == None)
                {
                    cell.Row = rows.Count;
                    rows.Add(new());
                }

                rows[row][ending[i]] = i == 0 ? (number, cell.Row) : cell;
                row = cell.Row;
            }
        }

        return Trie(false, 0, [.. entries.Select(entry => entry.Command)], [.. rows.Select(row => row.Select(cell => (cell.Key, cell.Value.Command, cell.Value.Row)).ToArray())]);
    }

    /// <summary>A trie of the given rows.</summary>
    public static byte[] Trie(bool forward, int root, string[] commands, params (char Letter, int Command, int Row)[][] rows) =>
    [
        forward ? (byte)1 : (byte)0,
        .. Number(root),
        .. Number(commands.Length), .. commands.SelectMany(Text),
        .. Number(rows.Length), .. rows.SelectMany(Row),
    ];

    private static byte[] Row((char Letter, int Command, int Row)[] cells) =>
        [.. Number(cells.Length), .. cells.SelectMany(cell => (byte[])[(byte)(cell.Letter >> 8), (byte)cell.Letter, .. Number(cell.Command), .. Number(7), .. Number(cell.Row), .. Number(3)])];

    // Java writes zero in two bytes; no text here has one, nor a letter beyond the first plane.
    private static byte[] Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [(byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes];
    }

    private static byte[] Number(int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
