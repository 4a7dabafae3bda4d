namespace KnowledgeBase.Polish.Stempel;

/// <summary>Reads a <see cref="StempelTable"/> from the format of Egothor's stemmers, in which Lucene ships Stempel's.</summary>
/// <remarks>
/// <para>
/// A text of options comes first; an M in it, of either case, announces a chain: direction, a number that only training
/// uses, number of tries, tries. Without it one trie follows. A trie is direction, root, commands, rows; a row is a
/// number of cells; a cell is letter, command, a counter of training, next row, letters to skip. Lists begin with their
/// length.
/// </para>
/// <para>
/// It is stricter than Lucene, which takes any table and fails at the words that meet a fault: letters of a row must
/// ascend, as they are written; what is referred to must be there; nothing may follow the last trie.
/// </para>
/// </remarks>
public static class StempelTableReader
{
    private const int SmallestTrie = 1 + (3 * sizeof(int));
    private const int SmallestCommand = sizeof(char);
    private const int SmallestRow = sizeof(int);
    private const int CellSize = sizeof(char) + (4 * sizeof(int));

    /// <exception cref="InvalidDataException">The bytes are not a table.</exception>
    public static StempelTable Read(ReadOnlySpan<byte> bytes)
    {
        var input = new TableInput(bytes);
        var isChain = input.ReadText().Contains('M', StringComparison.OrdinalIgnoreCase);
        StempelTable table = isChain ? ReadChain(ref input) : ReadTrie(ref input);
        return input.IsAtEnd ? table : throw new InvalidDataException("The table goes on after its end.");
    }

    private static MultiTrie ReadChain(ref TableInput input)
    {
        var forward = input.ReadBoolean();
        input.Skip(sizeof(int));
        var tries = new Trie[input.ReadCount(SmallestTrie)];
        for (var i = 0; i < tries.Length; i++)
            tries[i] = ReadTrie(ref input);
        return new MultiTrie(forward, tries);
    }

    private static Trie ReadTrie(ref TableInput input)
    {
        var forward = input.ReadBoolean();
        var root = input.ReadInt32();
        var commands = new PatchCommand[input.ReadCount(SmallestCommand)];
        for (var i = 0; i < commands.Length; i++)
            commands[i] = PatchCommand.Parse(input.ReadText());

        var rows = input.ReadCount(SmallestRow);
        if (root < 0 || root >= rows)
            throw new InvalidDataException($"The first row is {root} of {rows}.");

        var starts = new int[rows + 1];
        var letters = new List<char>();
        var cells = new List<TrieCell>();
        for (var row = 0; row < rows; row++)
        {
            for (var left = input.ReadCount(CellSize); left > 0; left--)
            {
                letters.Add(ReadLetter(ref input, after: cells.Count > starts[row] ? letters[^1] : null));
                cells.Add(ReadCell(ref input, commands.Length, rows));
            }

            starts[row + 1] = cells.Count;
        }

        return new Trie(forward, root, commands, starts, [.. letters], [.. cells]);
    }

    private static char ReadLetter(ref TableInput input, char? after)
    {
        var letter = input.ReadChar();
        return after is null || letter > after ? letter : throw new InvalidDataException("The letters of a row do not ascend.");
    }

    private static TrieCell ReadCell(ref TableInput input, int commands, int rows)
    {
        var command = input.ReadIndex(commands);
        input.Skip(sizeof(int));
        var row = input.ReadIndex(rows);
        input.Skip(sizeof(int));
        return new TrieCell(command, row);
    }
}
