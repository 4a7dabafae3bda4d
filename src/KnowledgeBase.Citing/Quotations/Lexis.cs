namespace KnowledgeBase.Citing.Quotations;

/// <summary>Numbers for the words of all sources, so that comparing two words is comparing two numbers.</summary>
internal sealed class Lexis
{
    /// <summary>The number of a word that no source holds.</summary>
    public const int Unknown = -1;

    /// <summary>Stands between two texts of one entry; no word has it.</summary>
    public const int Barrier = -2;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _folds = new(StringComparer.Ordinal);
    private readonly List<(string Text, int Fold, bool IsMark)> _entries = [];

    public int Add(TextToken token)
    {
        if (_words.TryGetValue(token.Text, out var known))
            return known;

        var fold = token.Kind == TokenKind.Mark ? token.Text : Letters.Fold(token.Text);
        if (!_folds.TryGetValue(fold, out var folded))
            _folds.Add(fold, folded = _folds.Count);

        var number = _entries.Count;
        _entries.Add((token.Text, folded, token.Kind == TokenKind.Mark));
        _words.Add(token.Text, number);
        return number;
    }

    public bool Contains(string word) => _words.ContainsKey(word);

    public int NumberOf(string word) => _words.GetValueOrDefault(word, Unknown);

    /// <summary>The number of what the word is without accents and capitals.</summary>
    public int FoldOf(string word) => _folds.GetValueOrDefault(Letters.Fold(word), Unknown);

    public int FoldOf(int number) => number < 0 ? number : _entries[number].Fold;

    public string TextOf(int number) => number < 0 ? "" : _entries[number].Text;

    public bool IsMark(int number) => number >= 0 && _entries[number].IsMark;
}
