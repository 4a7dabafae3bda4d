namespace KnowledgeBase.Citing.Quotations;

/// <summary>Counts what a quotation has in common with the source beside it.</summary>
internal static class AlignmentMeasures
{
    /// <summary>Single words in common, such as „i” and „w”, any two texts have.</summary>
    private const int ShortestRun = 2;

    /// <summary>Words around the part of the source where a swapped word may have gone.</summary>
    private const int Margin = 2;

    /// <summary>The first and the last word of the source that the quotation speaks for.</summary>
    public static (int First, int Last)? RangeOf(IReadOnlyList<AlignmentStep> steps)
    {
        var taken = steps.Where(step => step.Count > 0 && step.Kind is not StepKind.Omission).ToList();
        return taken.Count == 0 ? null : (taken[0].First, taken[^1].First + taken[^1].Count - 1);
    }

    public static Alignment Of(int cost, IReadOnlyList<AlignmentStep> steps, QuotedWord[] quoted, IReadOnlyList<int> source, Lexis lexis)
    {
        var (kept, longest, run) = (0, 0, 0);
        foreach (var step in steps)
        {
            var isWord = step.Quoted >= 0 && quoted[step.Quoted].IsWord;
            if (step.Kind == StepKind.Same && isWord)
                run++;

            if (step.Kind == StepKind.Same || (step.Quoted >= 0 && quoted[step.Quoted].IsMark))
                continue;

            End();
        }

        End();
        return new Alignment(cost, steps, quoted.Count(word => word.IsWord), kept, longest, InRange(steps, quoted, source, lexis));

        void End()
        {
            kept += run >= ShortestRun ? run : 0;
            longest = Math.Max(longest, run);
            run = 0;
        }
    }

    private static int InRange(IReadOnlyList<AlignmentStep> steps, QuotedWord[] quoted, IReadOnlyList<int> source, Lexis lexis)
    {
        if (RangeOf(steps) is not { } range || range.Last - range.First > 2 * quoted.Length)
            return 0;

        var left = Enumerable.Range(range.First - Margin, range.Last - range.First + 1 + (2 * Margin))
            .Where(place => place >= 0 && place < source.Count)
            .Select(place => lexis.FoldOf(source[place]))
            .GroupBy(fold => fold)
            .ToDictionary(group => group.Key, group => group.Count());
        var inside = 0;
        foreach (var word in quoted.Where(word => word.IsWord && word.Fold >= 0))
        {
            if (left.TryGetValue(word.Fold, out var count) && count > 0)
                (left[word.Fold], inside) = (count - 1, inside + 1);
        }

        return inside;
    }
}
