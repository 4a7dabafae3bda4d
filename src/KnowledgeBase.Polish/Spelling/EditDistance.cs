namespace KnowledgeBase.Polish.Spelling;

/// <summary>How many typing errors lie between two words.</summary>
/// <remarks>
/// Letters put in, left out, changed or swapped with a neighbour: the restricted distance of F. J. Damerau (1964) by
/// the table of R. A. Wagner, M. J. Fischer (1974), of which only the rows that may stay within the limit are filled.
/// </remarks>
public static class EditDistance
{
    /// <summary>Longer words are equal or not.</summary>
    public const int LongestWord = 64;

    /// <summary>Whether one word becomes the other by so many errors or fewer; words longer than any are equal or not.</summary>
    public static bool IsWithin(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int errors)
    {
        if (Math.Abs(left.Length - right.Length) > errors)
            return false;

        if (left.SequenceEqual(right))
            return true;

        return Math.Max(left.Length, right.Length) <= LongestWord && Of(left, right, errors) <= errors;
    }

    private static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            row[column] = column;

        for (var at = 1; at <= left.Length; at++)
        {
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            if (Fill(row, last, beforeLast, left[..at], right) > limit)
                return limit + 1;
        }

        return row[right.Length];
    }

    /// <summary>Fills the row of the left word's last letter, and tells the least number in it.</summary>
    internal static int Fill(Span<int> row, ReadOnlySpan<int> last, ReadOnlySpan<int> beforeLast, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var at = left.Length;
        var least = row[0] = at;
        for (var column = 1; column < row.Length; column++)
        {
            var changed = last[column - 1] + (left[^1] == right[column - 1] ? 0 : 1);
            row[column] = Math.Min(changed, Math.Min(last[column], row[column - 1]) + 1);
            if (at > 1 && column > 1 && left[^1] == right[column - 2] && left[^2] == right[column - 1])
                row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);

            least = Math.Min(least, row[column]);
        }

        return least;
    }
}
