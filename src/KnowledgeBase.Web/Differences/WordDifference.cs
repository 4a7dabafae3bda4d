using DiffPlex;
using DiffPlex.Model;

namespace KnowledgeBase.Web.Differences;

/// <summary>What was taken out of a text and what was put in, word by word.</summary>
/// <remarks>E. W. Myers, An O(ND) difference algorithm and its variations (1986), as DiffPlex has it.</remarks>
public static class WordDifference
{
    /// <summary>Of longer paragraphs, which nobody reads word by word, only whether they are the same is told: the time grows with the square.</summary>
    private const int MostCharacters = 20_000;

    /// <summary>The parts in order: without the added ones they are the first text, without the removed ones the second.</summary>
    public static IReadOnlyList<DifferencePart> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var parts = new PartList();
        if (before == after || before.Length + after.Length > MostCharacters)
            AddWhole(before, after, parts);
        else
            Add(Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance), parts);

        return parts.ToList();
    }

    private static void AddWhole(string before, string after, PartList parts)
    {
        if (before == after)
        {
            parts.Add(DifferenceKind.Same, before);
            return;
        }

        parts.Add(DifferenceKind.Removed, before);
        parts.Add(DifferenceKind.Added, after);
    }

    private static void Add(DiffResult difference, PartList parts)
    {
        var next = 0;
        foreach (var block in difference.DiffBlocks)
        {
            parts.Add(DifferenceKind.Same, Text(difference.PiecesOld, next, block.DeleteStartA - next));
            parts.Add(DifferenceKind.Removed, Text(difference.PiecesOld, block.DeleteStartA, block.DeleteCountA));
            parts.Add(DifferenceKind.Added, Text(difference.PiecesNew, block.InsertStartB, block.InsertCountB));
            next = block.DeleteStartA + block.DeleteCountA;
        }

        parts.Add(DifferenceKind.Same, Text(difference.PiecesOld, next, difference.PiecesOld.Count - next));
    }

    private static string Text(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));
}
