using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;

namespace KnowledgeBase.Search.Terms;

/// <summary>Finds the spellings of an index that differ from a word by a few typing errors.</summary>
/// <remarks>
/// In a sorted list words that begin alike are neighbours: what their beginning costs is counted once, and where that is too
/// much already, all of them are passed over, as in the tree of K. Oflazer, Error-tolerant finite-state recognition (1996).
/// </remarks>
internal sealed class TermNeighbours(SortedSpellings spellings)
{
    /// <summary>The nearest first; as many as the limit, and how many there are.</summary>
    public (IReadOnlyList<string> Words, int All) Find(string word, int errors, int limit)
    {
        List<(string Spelling, int Errors)> found = [.. Near(word, errors)];
        return (
            [.. found.OrderBy(near => near.Errors).ThenBy(near => near.Spelling, StringComparer.Ordinal).Take(limit).Select(near => near.Spelling)],
            found.Count);
    }

    private IEnumerable<(string Spelling, int Errors)> Near(string word, int errors)
    {
        if (word.Length > EditDistance.LongestWord)
            return spellings.Spelled.Holds(word) ? [(word, 0)] : [];

        // Who types no Polish letters may mean any.
        var spelled = Near(spellings.Spelled, word, errors);
        return Folding.IsFolded(word)
            ? spelled.Where(near => System.Text.Ascii.IsValid(near.Spelling)).Concat(Near(spellings.Folded, word, errors))
            : spelled;
    }

    private static IEnumerable<(string Spelling, int Errors)> Near(SortedWords words, string word, int errors)
    {
        var table = new EditTable(word);
        var longest = Math.Min(word.Length + errors, EditDistance.LongestWord);
        var length = 0;
        for (var at = 0; at < words.Count;)
        {
            // What was passed over since the last word shares more with it than this one does.
            length = Math.Min(length, words.SharedWithPrevious(at));
            var isNear = true;
            while (isNear && length < Math.Min(words.KeyAt(at).Length, longest))
                isNear = table.Count(words.KeyAt(at)[..++length]) <= errors;

            if (isNear && length == words.KeyAt(at).Length && table.Errors(length) <= errors)
                yield return (words.WordAt(at).ToString(), table.Errors(length));

            at = isNear ? at + 1 : words.EndOfBeginning(at, length);
        }
    }
}
