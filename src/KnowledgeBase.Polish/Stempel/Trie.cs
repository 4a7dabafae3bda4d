namespace KnowledgeBase.Polish.Stempel;

/// <summary>Patch commands by the endings of words: what the longest known ending says is done.</summary>
/// <remarks>
/// A row is a state; its cells are runs of two parallel arrays, so that a letter is searched among letters only.
/// Egothor's own counters and skips of a cell are not kept: the search for the last command on a path does not use them.
/// </remarks>
internal sealed class Trie : StempelTable
{
    private readonly bool _forward;
    private readonly int _root;
    private readonly PatchCommand[] _commands;
    private readonly int[] _rowStarts;
    private readonly char[] _letters;
    private readonly TrieCell[] _cells;

    /// <param name="forward">Whether words are read from their first letter; Polish tables read from the last.</param>
    /// <param name="root">The row of the first letter read.</param>
    /// <param name="commands">All commands.</param>
    /// <param name="rowStarts">The first cell of every row, and the number of all cells.</param>
    /// <param name="letters">The letters of all cells.</param>
    /// <param name="cells">All cells, rows one after another.</param>
    public Trie(bool forward, int root, PatchCommand[] commands, int[] rowStarts, char[] letters, TrieCell[] cells)
    {
        _forward = forward;
        _root = root;
        _commands = commands;
        _rowStarts = rowStarts;
        _letters = letters;
        _cells = cells;
    }

    /// <summary>The command of the longest known ending, or null when not even the first letter read has one.</summary>
    public PatchCommand? LastOnPath(ReadOnlySpan<char> word)
    {
        var command = -1;
        var row = _root;
        for (var i = 0; i < word.Length && row >= 0; i++)
        {
            var index = Find(row, _forward ? word[i] : word[^(i + 1)]);
            if (index < 0)
                break;

            ref readonly var cell = ref _cells[index];
            command = cell.Command < 0 ? command : cell.Command;
            row = cell.Row;
        }

        return command < 0 ? null : _commands[command];
    }

    internal override bool Patch(ReadOnlySpan<char> word, StemBuffer stem)
    {
        var command = LastOnPath(word);
        if (command is null)
            return false;

        _ = stem.Apply(command);
        return true;
    }

    private int Find(int row, char letter)
    {
        var start = _rowStarts[row];
        var index = _letters.AsSpan(start, _rowStarts[row + 1] - start).IndexOf(letter);
        return index < 0 ? index : start + index;
    }
}
