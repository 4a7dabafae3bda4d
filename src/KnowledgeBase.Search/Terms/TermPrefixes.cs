using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Terms;

/// <summary>The spellings of the index in order, to be found by their beginning.</summary>
internal sealed class TermPrefixes(IReadOnlyCollection<string> spellings)
{
    private readonly (string Key, string Spelling)[] _spelled = Sorted(spellings.Select(spelling => (spelling, spelling)));

    // Those alone whose spelling without marks is another: the rest is found as spelled.
    private readonly (string Key, string Spelling)[] _folded = Sorted(
        spellings.Where(spelling => !System.Text.Ascii.IsValid(spelling)).Select(spelling => (Folding.Fold(spelling), spelling)));

    /// <summary>The spellings that begin so, the shortest first, up to a limit, and the number of all.</summary>
    public (IReadOnlyList<string> Words, int All) Find(string prefix, int limit)
    {
        var found = StartingWith(_spelled, prefix);
        if (Folding.Fold(prefix) == prefix)
            found = found.Union(StartingWith(_folded, prefix));

        var all = found.ToList();
        return ([.. all.OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(limit)], all.Count);
    }

    private static IEnumerable<string> StartingWith((string Key, string Spelling)[] words, string prefix)
    {
        var (first, end) = (0, words.Length);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            if (string.CompareOrdinal(words[middle].Key, prefix) < 0)
                first = middle + 1;
            else
                end = middle;
        }

        for (; first < words.Length && words[first].Key.StartsWith(prefix, StringComparison.Ordinal); first++)
            yield return words[first].Spelling;
    }

    private static (string Key, string Spelling)[] Sorted(IEnumerable<(string Key, string Spelling)> words) =>
        [.. words.OrderBy(word => word.Key, StringComparer.Ordinal)];
}
