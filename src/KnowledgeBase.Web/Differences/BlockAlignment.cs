namespace KnowledgeBase.Web.Differences;

/// <summary>Sets the paragraphs of two texts beside each other, in order: each with the one that is most like it, or alone.</summary>
/// <remarks>S. B. Needleman, C. D. Wunsch, A general method applicable to the search for similarities in the amino acid sequence of two proteins (1970).</remarks>
internal sealed class BlockAlignment
{
    /// <summary>Paragraphs with fewer words in common say different things.</summary>
    private const double LeastLikeness = 0.3;

    /// <summary>Longer texts are aligned where they are equal from both ends, and by place between.</summary>
    private const int MostPairs = 250_000;

    private readonly IReadOnlyList<TextBlock> _before;
    private readonly IReadOnlyList<TextBlock> _after;
    private readonly HashSet<string>[] _wordsBefore;
    private readonly HashSet<string>[] _wordsAfter;

    private BlockAlignment(IReadOnlyList<TextBlock> before, IReadOnlyList<TextBlock> after)
    {
        (_before, _after) = (before, after);
        _wordsBefore = [.. before.Select(Words)];
        _wordsAfter = [.. after.Select(Words)];
    }

    /// <summary>Every block of both texts once, in order.</summary>
    public static IReadOnlyList<(TextBlock? Before, TextBlock? After)> Of(IReadOnlyList<TextBlock> before, IReadOnlyList<TextBlock> after)
    {
        if ((long)before.Count * after.Count > MostPairs)
            return [.. Enumerable.Range(0, Math.Max(before.Count, after.Count)).Select(place => (At(before, place), At(after, place)))];

        var alignment = new BlockAlignment(before, after);
        return alignment.Walk(alignment.BestSums());
    }

    private static TextBlock? At(IReadOnlyList<TextBlock> blocks, int place) => place < blocks.Count ? blocks[place] : null;

    private static HashSet<string> Words(TextBlock block) =>
        [.. WordChunker.Instance.Chunk(block.Text.ToLowerInvariant()).Where(piece => char.IsLetterOrDigit(piece[0]))];

    /// <summary>The greatest likeness that the rest of both texts can have together, by where each rest begins.</summary>
    private double[,] BestSums()
    {
        var sums = new double[_before.Count + 1, _after.Count + 1];
        for (var one = _before.Count - 1; one >= 0; one--)
        {
            for (var other = _after.Count - 1; other >= 0; other--)
            {
                var apart = Math.Max(sums[one + 1, other], sums[one, other + 1]);
                sums[one, other] = Math.Max(apart, sums[one + 1, other + 1] + Likeness(one, other));
            }
        }

        return sums;
    }

    private List<(TextBlock? Before, TextBlock? After)> Walk(double[,] sums)
    {
        var rows = new List<(TextBlock?, TextBlock?)>();
        var (one, other) = (0, 0);
        while (one < _before.Count && other < _after.Count)
        {
            var likeness = Likeness(one, other);
            if (likeness > 0 && sums[one, other] <= sums[one + 1, other + 1] + likeness)
                rows.Add((_before[one++], _after[other++]));
            else if (sums[one, other] <= sums[one + 1, other])
                rows.Add((_before[one++], null));
            else
                rows.Add((null, _after[other++]));
        }

        rows.AddRange(_before.Skip(one).Select(block => ((TextBlock?)block, (TextBlock?)null)));
        rows.AddRange(_after.Skip(other).Select(block => ((TextBlock?)null, (TextBlock?)block)));
        return rows;
    }

    /// <summary>The words of both among those of either, by L. R. Dice (1945); 0 for what is not set side by side.</summary>
    private double Likeness(int one, int other)
    {
        if (_before[one].IsHeading != _after[other].IsHeading)
            return 0;
        if (_before[one].Text == _after[other].Text)
            return 1;

        var (mine, theirs) = (_wordsBefore[one], _wordsAfter[other]);
        var likeness = 2.0 * mine.Count(theirs.Contains) / Math.Max(1, mine.Count + theirs.Count);
        return likeness >= LeastLikeness ? likeness : 0;
    }
}
