using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Evaluation.Variants;

/// <summary>
/// Makes one typing error in a query: a letter replaced by its neighbour on the keyboard, left out or put in, or two
/// swapped. These are the four kinds of F. J. Damerau, "A technique for computer detection and correction of spelling
/// errors" (1964), each as likely.
/// </summary>
public static class TypingError
{
    /// <summary>A shorter word with an error is often another word.</summary>
    public const int ShortestWord = 4;

    private static readonly Func<string, StableRandom, string>[] Kinds = [Substitute, Delete, Insert, Transpose];

    /// <summary>The query with an error in one of its words, the same for the same seed; as it is when all words are short.</summary>
    public static string In(string query, int seed)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = Words(query);
        if (words.Count == 0)
            return query;

        var random = StableRandom.For(seed, query);
        var (start, length) = random.Pick(words);
        var word = query.Substring(start, length);
        return string.Concat(query.AsSpan(0, start), Wrong(word, random), query.AsSpan(start + length));
    }

    // A kind may leave a word as it is: all its letters alike cannot be swapped, a foreign letter has no neighbours.
    private static string Wrong(string word, StableRandom random)
    {
        var wrong = random.Pick(Kinds)(word, random);
        return wrong == word ? Delete(word, random) : wrong;
    }

    private static List<(int Start, int Length)> Words(string query)
    {
        var words = new List<(int, int)>();
        for (var (i, start) = (0, 0); i <= query.Length; i++)
        {
            if (i < query.Length && char.IsLetter(query[i]))
                continue;

            if (i - start >= ShortestWord)
                words.Add((start, i - start));
            start = i + 1;
        }

        return words;
    }

    private static string Substitute(string word, StableRandom random)
    {
        var place = random.Next(word.Length);
        return Neighbour(word[place], random) is { } neighbour ? word[..place] + neighbour + word[(place + 1)..] : word;
    }

    private static string Delete(string word, StableRandom random)
    {
        var place = random.Next(word.Length);
        return word.Remove(place, 1);
    }

    private static string Insert(string word, StableRandom random)
    {
        var place = random.Next(word.Length);
        return Neighbour(word[place], random) is { } neighbour ? word.Insert(place + 1, neighbour.ToString()) : word;
    }

    private static string Transpose(string word, StableRandom random)
    {
        var places = Enumerable.Range(0, word.Length - 1).Where(place => word[place] != word[place + 1]).ToList();
        if (places.Count == 0)
            return word;

        var place = random.Pick(places);
        return word[..place] + word[place + 1] + word[place] + word[(place + 2)..];
    }

    private static char? Neighbour(char letter, StableRandom random)
    {
        var neighbours = Keyboard.Neighbours(letter);
        return neighbours.Length == 0 ? null : neighbours[random.Next(neighbours.Length)];
    }
}
