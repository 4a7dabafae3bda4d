namespace KnowledgeBase.Search.Terms;

/// <summary>Words in the order of a key, each with the number of letters that its key begins with like the one before.</summary>
/// <remarks>
/// The numbers, side by side, tell where a beginning ends without a look at the words. After U. Manber, G. Myers, Suffix arrays:
/// a new method for on-line string searches (1993).
/// </remarks>
internal sealed class SortedWords
{
    private readonly WordList _keys;
    private readonly WordList _words;
    private readonly int[]? _numbers;
    private readonly byte[] _shared;

    /// <summary>Words that are keys of themselves.</summary>
    public SortedWords(WordList words)
        : this(words, words, numbers: null)
    {
    }

    private SortedWords(WordList keys, WordList words, int[]? numbers)
    {
        (_keys, _words, _numbers) = (keys, words, numbers);
        _shared = new byte[keys.Count];
        for (var place = 1; place < keys.Count; place++)
            _shared[place] = (byte)Math.Min(keys[place - 1].CommonPrefixLength(keys[place]), byte.MaxValue);
    }

    public int Count => _keys.Count;

    /// <param name="words">The words.</param>
    /// <param name="addKeys">Adds the keys of the word with a number; it stands under each.</param>
    public static SortedWords By(WordList words, Action<int, WordList.Builder> addKeys)
    {
        var keys = new WordList.Builder();
        var owners = new List<int>();
        for (var number = 0; number < words.Count; number++)
        {
            addKeys(number, keys);
            while (owners.Count < keys.Count)
                owners.Add(number);
        }

        var sorted = keys.ToSorted(out var order);
        return new SortedWords(sorted, words, Array.ConvertAll(order, place => owners[place]));
    }

    public ReadOnlySpan<char> KeyAt(int place) => _keys[place];

    public ReadOnlySpan<char> WordAt(int place) => _words[_numbers is null ? place : _numbers[place]];

    /// <summary>How many letters the key begins with like the one before it; 255 for more.</summary>
    public int SharedWithPrevious(int place) => _shared[place];

    /// <summary>The first word after one that does not begin with so many letters as it does.</summary>
    /// <param name="place">The word.</param>
    /// <param name="letters">From 1 to 255.</param>
    public int EndOfBeginning(int place, int letters)
    {
        var step = _shared.AsSpan(place + 1).IndexOfAnyInRange((byte)0, (byte)(letters - 1));
        return step < 0 ? Count : place + 1 + step;
    }

    /// <summary>Whether a key is the given one.</summary>
    public bool Holds(ReadOnlySpan<char> key) => FirstNotBefore(key) is var place && place < Count && KeyAt(place).SequenceEqual(key);

    /// <summary>The words whose key is the given one.</summary>
    public IEnumerable<string> Under(string key)
    {
        for (var place = FirstNotBefore(key); place < Count && KeyAt(place).SequenceEqual(key); place++)
            yield return WordAt(place).ToString();
    }

    /// <summary>The places of the words whose keys begin so.</summary>
    /// <param name="beginning">Up to 255 letters; of a longer one, each word is looked at.</param>
    public (int First, int End) StartingWith(ReadOnlySpan<char> beginning)
    {
        var first = FirstNotBefore(beginning);
        var end = first;
        while (end < Count && KeyAt(end).StartsWith(beginning))
            end = beginning.Length is 0 or > byte.MaxValue ? end + 1 : EndOfBeginning(end, beginning.Length);

        return (first, end);
    }

    private int FirstNotBefore(ReadOnlySpan<char> key)
    {
        var (first, end) = (0, Count);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            if (KeyAt(middle).SequenceCompareTo(key) < 0)
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }
}
