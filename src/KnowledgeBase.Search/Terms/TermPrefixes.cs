using KnowledgeBase.Polish.Letters;
using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Terms;

/// <summary>Finds the spellings of the index by their beginning.</summary>
internal sealed class TermPrefixes(SortedSpellings spellings)
{
    /// <summary>The spellings that begin so, and the number of all; the shortest where there are more than the limit.</summary>
    public (IReadOnlyList<FlavouredTerm> Words, int All) Find(string prefix, int limit)
    {
        var found = new List<FlavouredTerm>();
        foreach (var (_, spelling) in spellings.Spelled.StartingWith(prefix))
            found.Add(spelling);

        if (Folding.IsFolded(prefix))
        {
            foreach (var (_, spelling) in spellings.Folded.StartingWith(prefix))
            {
                if (!spelling.Text.StartsWith(prefix, StringComparison.Ordinal))
                    found.Add(spelling);
            }
        }

        return (found.Count <= limit ? found : Shortest(found, limit), found.Count);
    }

    // Words have few lengths, so counting them is cheaper than sorting thousands of words of which the order does not matter.
    private static List<FlavouredTerm> Shortest(List<FlavouredTerm> words, int limit)
    {
        var byLength = words.GroupBy(word => word.Text.Length).OrderBy(group => group.Key);
        return [.. byLength.SelectMany(group => group).Take(limit)];
    }
}
