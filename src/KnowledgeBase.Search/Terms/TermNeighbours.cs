using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;

namespace KnowledgeBase.Search.Terms;

/// <summary>Finds the spellings of an index that differ from a word by a few typing errors.</summary>
internal static class TermNeighbours
{
    public static (IReadOnlyList<string> Words, int All) Find(IEnumerable<string> spellings, string word, int errors, int limit)
    {
        // Who types no Polish letters may mean any.
        var isPlain = Folding.Fold(word) == word;
        List<(string Spelling, int Errors)> found = [];
        foreach (var spelling in spellings)
        {
            if (Math.Abs(spelling.Length - word.Length) <= errors && LeastErrors(word, isPlain ? Folding.Fold(spelling) : spelling, errors) is { } least)
                found.Add((spelling, least));
        }

        return (
            [.. found.OrderBy(near => near.Errors).ThenBy(near => near.Spelling, StringComparer.Ordinal).Take(limit).Select(near => near.Spelling)],
            found.Count);
    }

    private static int? LeastErrors(string word, string spelling, int errors)
    {
        if (!EditDistance.IsWithin(word, spelling, errors))
            return null;

        var least = errors;
        while (least > 0 && EditDistance.IsWithin(word, spelling, least - 1))
            least--;

        return least;
    }
}
