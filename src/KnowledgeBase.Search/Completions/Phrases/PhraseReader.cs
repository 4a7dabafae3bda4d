namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>Reads texts as one long row of word numbers, with a break wherever a phrase ends.</summary>
internal sealed class PhraseReader(PhraseWords words)
{
    private readonly List<int> _row = [];
    private readonly List<int> _starts = [];

    /// <summary>The words of all texts read so far.</summary>
    public IReadOnlyList<int> Row => _row;

    /// <summary>Where each entry begins in the row.</summary>
    public IReadOnlyList<int> EntryStarts => _starts;

    public void BeginEntry() => _starts.Add(_row.Count);

    public void Read(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && IsPartOfWord(text, at))
                continue;

            if (at > start)
                _row.Add(words.NumberOf(text.AsSpan(start, at - start)));

            // One space joins two words; anything else parts them.
            if (at == text.Length || text[at] != ' ' || at == start)
                Break();

            start = at + 1;
        }
    }

    // publiczno-prywatne is one word; a hyphen with a space beside it is a dash.
    private static bool IsPartOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] == '-' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]));

    private void Break()
    {
        if (_row is not [.., not PhraseWords.Break])
            return;

        _row.Add(PhraseWords.Break);
    }
}
