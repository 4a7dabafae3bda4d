using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Terms;

/// <summary>Spellings in the order of a key, each with the number of letters that its key begins with like the one before.</summary>
/// <remarks>
/// The numbers, side by side, tell where a beginning ends: the words themselves lie scattered in memory. After U. Manber,
/// G. Myers, Suffix arrays: a new method for on-line string searches (1993).
/// </remarks>
internal sealed class SortedWords
{
    private readonly (string Key, FlavouredTerm Spelling)[] _words;
    private readonly byte[] _shared;

    public SortedWords(IEnumerable<(string Key, string Spelling)> words)
    {
        _words = [.. words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, FlavouredTerm.Exact(word.Spelling)))];
        _shared = new byte[_words.Length];
        for (var word = 1; word < _words.Length; word++)
            _shared[word] = (byte)Math.Min(_words[word - 1].Key.AsSpan().CommonPrefixLength(_words[word].Key), byte.MaxValue);
    }

    public int Count => _words.Length;

    /// <summary>The word at a place.</summary>
    public (string Key, FlavouredTerm Spelling) this[int place] => _words[place];

    /// <summary>How many letters the key begins with like the one before it; 255 for more.</summary>
    public int SharedWithPrevious(int place) => _shared[place];

    /// <summary>The first word after one that does not begin with so many letters as it does.</summary>
    /// <param name="place">The word.</param>
    /// <param name="letters">From 1 to 255.</param>
    public int EndOfBeginning(int place, int letters)
    {
        var step = _shared.AsSpan(place + 1).IndexOfAnyInRange((byte)0, (byte)(letters - 1));
        return step < 0 ? _words.Length : place + 1 + step;
    }

    /// <summary>Whether a key is the given one.</summary>
    public bool Holds(string key) => FirstNotBefore(key) is var place && place < _words.Length && _words[place].Key == key;

    /// <summary>The words whose keys begin so.</summary>
    /// <param name="beginning">Up to 255 letters; of a longer one, each word is looked at.</param>
    public ReadOnlySpan<(string Key, FlavouredTerm Spelling)> StartingWith(string beginning)
    {
        var first = FirstNotBefore(beginning);
        var end = first;
        while (end < _words.Length && _words[end].Key.StartsWith(beginning, StringComparison.Ordinal))
            end = beginning.Length is 0 or > byte.MaxValue ? end + 1 : EndOfBeginning(end, beginning.Length);

        return _words.AsSpan(first..end);
    }

    private int FirstNotBefore(string key)
    {
        var (first, end) = (0, _words.Length);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            if (string.CompareOrdinal(_words[middle].Key, key) < 0)
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }
}
