namespace KnowledgeBase.Polish.Spelling;

/// <summary>The typing errors between a word and the beginnings of other texts, letter by letter: what neighbours in a sorted list share is counted once.</summary>
/// <remarks>The table of <see cref="EditDistance"/> with all its rows kept.</remarks>
public sealed class EditTable
{
    private readonly string _word;
    private readonly int[][] _rows;

    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is longer than <see cref="EditDistance.LongestWord"/>.</exception>
    public EditTable(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(word.Length, EditDistance.LongestWord, nameof(word));
        _word = word;
        _rows = new int[EditDistance.LongestWord + 1][];
        for (var row = 0; row < _rows.Length; row++)
            _rows[row] = new int[word.Length + 1];

        for (var column = 0; column <= word.Length; column++)
            _rows[0][column] = column;
    }

    /// <summary>Counts for one more letter; all beginnings of this one must have been counted last.</summary>
    /// <param name="beginning">The letters of the text as far as the new one, at most <see cref="EditDistance.LongestWord"/>.</param>
    /// <returns>The fewest errors that any text which begins so can have.</returns>
    public int Count(ReadOnlySpan<char> beginning)
    {
        var at = beginning.Length;
        return EditDistance.Fill(_rows[at], _rows[at - 1], at > 1 ? _rows[at - 2] : [], beginning, _word);
    }

    /// <summary>The errors between the word and the text of so many letters that was counted last.</summary>
    public int Errors(int length) => _rows[length][^1];
}
