namespace KnowledgeBase.Search.Completions;

/// <summary>Rows of numbers, of different lengths, in one flat array.</summary>
internal sealed class Rows
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private Rows(int[] starts, int[] numbers) => (_starts, _numbers) = (starts, numbers);

    public ReadOnlySpan<int> this[int row] => _numbers.AsSpan(_starts[row].._starts[row + 1]);

    public static Rows Of(IEnumerable<IEnumerable<int>> rows)
    {
        var starts = new List<int> { 0 };
        var numbers = new List<int>();
        foreach (var row in rows)
        {
            numbers.AddRange(row);
            starts.Add(numbers.Count);
        }

        return new Rows([.. starts], [.. numbers]);
    }

    /// <summary>How many numbers the rows from the first to before the end have together.</summary>
    public int CountIn(int first, int end) => first < end ? _starts[end] - _starts[first] : 0;

    /// <summary>The same rows with other numbers for the old ones.</summary>
    public Rows Renumbered(int[] newNumbers) => new(_starts, Array.ConvertAll(_numbers, number => newNumbers[number]));

    /// <summary>For each number the rows that hold it, ascending.</summary>
    /// <param name="count">How many numbers there are, from 0.</param>
    public Rows Transposed(int count)
    {
        var starts = new int[count + 1];
        foreach (var number in _numbers)
            starts[number + 1]++;

        for (var number = 0; number < count; number++)
            starts[number + 1] += starts[number];

        var next = starts[..^1];
        var rows = new int[_numbers.Length];
        for (var row = 0; row + 1 < _starts.Length; row++)
        {
            foreach (var number in this[row])
                rows[next[number]++] = row;
        }

        return new Rows(starts, rows);
    }
}
