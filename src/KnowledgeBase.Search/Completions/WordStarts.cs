using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Search.Completions;

/// <summary>Texts in order of preference, to be found by the beginnings of their words, with or without Polish letters.</summary>
/// <remarks>
/// A sorted array of the distinct words; for each the texts that hold it, and for each text its words, all as numbers in
/// flat arrays. The rarest beginning typed leads to its texts, and those are checked for the others.
/// </remarks>
internal sealed class WordStarts
{
    private readonly string[] _folded;
    private readonly string[] _spelled;
    private readonly Rows _wordsOfText;
    private readonly Rows _textsOfWord;

    private WordStarts(string[] folded, string[] spelled, Rows wordsOfText)
    {
        _folded = folded;
        _spelled = spelled;
        _wordsOfText = wordsOfText;
        _textsOfWord = wordsOfText.Transposed(spelled.Length);
    }

    /// <param name="texts">The better of two texts first.</param>
    public static WordStarts Of(IEnumerable<string> texts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = Rows.Of(texts.Select(text => NumbersOf(text, numbers)));

        var spelled = numbers.Keys.ToArray();
        var folded = Array.ConvertAll(spelled, Folding.Fold);
        Array.Sort(folded, spelled, StringComparer.Ordinal);
        var places = new int[spelled.Length];
        for (var place = 0; place < spelled.Length; place++)
            places[numbers[spelled[place]]] = place;

        return new WordStarts(folded, spelled, words.Renumbered(places));
    }

    /// <summary>
    /// The first of the texts in which every typed beginning begins some word; those whose first word begins as the first typed
    /// go before the others.
    /// </summary>
    /// <returns>Places in the list of texts.</returns>
    public IReadOnlyList<int> Find(TypedText typed, int limit)
    {
        if (typed.Words.Count == 0 || limit <= 0)
            return [];

        var ranges = typed.Words.Select(RangeOf).ToArray();
        var rarest = ranges.MinBy(range => _textsOfWord.CountIn(range.First, range.End));
        var first = new FirstPlaces(limit);
        for (var word = rarest.First; word < rarest.End; word++)
        {
            if (!rarest.Contains(word, _spelled))
                continue;

            foreach (var text in _textsOfWord[word])
            {
                var isBeginning = ranges[0].Contains(_wordsOfText[text][0], _spelled);
                if (first.Wants(text, isBeginning) && HoldsAll(text, ranges))
                    first.Add(text, isBeginning);
            }
        }

        return first.InOrder();
    }

    private static IEnumerable<int> NumbersOf(string text, Dictionary<string, int> numbers)
    {
        var prepared = CompletionWords.Prepare(text);
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in CompletionWords.In(prepared))
        {
            if (!known.TryGetValue(prepared.AsSpan()[word], out var number))
                numbers.Add(prepared[word], number = numbers.Count);

            yield return number;
        }
    }

    private bool HoldsAll(int text, WordRange[] ranges)
    {
        var words = _wordsOfText[text];
        foreach (ref readonly var range in ranges.AsSpan())
        {
            if (!HoldsAny(words, range))
                return false;
        }

        return true;
    }

    private bool HoldsAny(ReadOnlySpan<int> words, in WordRange range)
    {
        foreach (var word in words)
        {
            if (range.Contains(word, _spelled))
                return true;
        }

        return false;
    }

    private WordRange RangeOf(TypedWord typed)
    {
        var first = FirstNotBefore(typed.Folded, exclusive: false);
        return new WordRange(first, FirstNotBefore(typed.Folded, exclusive: true), typed.Spelled);
    }

    /// <summary>The first word that begins so or stands later; with <paramref name="exclusive"/> the first that stands later than all that begin so.</summary>
    private int FirstNotBefore(string prefix, bool exclusive)
    {
        var (first, end) = (0, _folded.Length);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            var word = _folded[middle];
            if (string.CompareOrdinal(word, prefix) < 0 || (exclusive && word.StartsWith(prefix, StringComparison.Ordinal)))
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }

    /// <summary>The words that begin as typed: neighbours in the sorted array, of which marks may leave only some.</summary>
    private readonly record struct WordRange(int First, int End, string? Spelled)
    {
        public bool Contains(int word, string[] spelled) =>
            word >= First && word < End && (Spelled is null || spelled[word].StartsWith(Spelled, StringComparison.Ordinal));
    }
}
