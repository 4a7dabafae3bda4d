namespace KnowledgeBase.Search.Terms;

/// <summary>Words by number, one behind the other in one run of characters.</summary>
/// <remarks>A large index has a million words: as objects, each full collection of the runtime would look at every one of them, with the site standing still.</remarks>
internal sealed class WordList
{
    private readonly char[] _letters;
    private readonly int[] _starts;

    /// <param name="words">In the order of their numbers.</param>
    public WordList(IReadOnlyCollection<string> words)
    {
        _letters = new char[words.Sum(word => word.Length)];
        _starts = new int[words.Count + 1];
        var (number, end) = (0, 0);
        foreach (var word in words)
        {
            word.CopyTo(_letters.AsSpan(end));
            _starts[++number] = end += word.Length;
        }
    }

    public int Count => _starts.Length - 1;

    /// <summary>The word with a number, from 0.</summary>
    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(_starts[number].._starts[number + 1]);

    /// <summary>The words in ordinal order, each once.</summary>
    public static WordList Of(IEnumerable<string> words) => new([.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
