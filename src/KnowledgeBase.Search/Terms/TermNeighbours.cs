using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Polish.Spelling;
using KnowledgeBase.Search.Matching;

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
            return spellings.Spelled.Where(spelled => spelled.Key == word).Select(spelled => (spelled.Key, 0));

        // Who types no Polish letters may mean any.
        var spelled = Near(spellings.Spelled, word, errors);
        return Folding.IsFolded(word)
            ? spelled.Where(near => System.Text.Ascii.IsValid(near.Spelling)).Concat(Near(spellings.Folded, word, errors))
            : spelled;
    }

    private static IEnumerable<(string Spelling, int Errors)> Near((string Key, FlavouredTerm Spelling)[] words, string word, int errors)
    {
        var table = new EditTable(word);
        var longest = Math.Min(word.Length + errors, EditDistance.LongestWord);
        var (counted, length) = ("", 0);
        for (var at = 0; at < words.Length;)
        {
            var (key, spelling) = words[at];
            length = Math.Min(length, counted.AsSpan().CommonPrefixLength(key));
            counted = key;
            var isNear = true;
            while (isNear && length < Math.Min(key.Length, longest))
                isNear = table.Count(key.AsSpan(0, ++length)) <= errors;

            if (isNear && length == key.Length && table.Errors(length) <= errors)
                yield return (spelling.Text, table.Errors(length));

            at = isNear ? at + 1 : EndOf(key.AsSpan(0, length), words, at);
        }
    }

    /// <summary>The first word after one that does not begin as it does.</summary>
    private static int EndOf(ReadOnlySpan<char> beginning, (string Key, FlavouredTerm Spelling)[] words, int at)
    {
        var step = 1;
        while (at + step < words.Length && words[at + step].Key.AsSpan().StartsWith(beginning))
            (at, step) = (at + step, 2 * step);

        for (; step > 0; step /= 2)
        {
            if (at + step < words.Length && words[at + step].Key.AsSpan().StartsWith(beginning))
                at += step;
        }

        return at + 1;
    }
}
