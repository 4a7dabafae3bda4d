using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Completions.Phrases;

/// <summary>The distinct words of texts as written, as numbers, each with the number of its lemma; analysed once each.</summary>
internal sealed class PhraseWords(PolishText analysis)
{
    /// <summary>The number of everything that no phrase reaches over: a stop word, a verb, a figure, a mark.</summary>
    public const int Break = 0;

    /// <summary>Shorter words in small letters are units and pieces of abbreviations.</summary>
    private const int ShortestWord = 3;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lemmas = new(StringComparer.Ordinal);
    private readonly List<(string Text, int Lemma)> _byNumber = [("", Break)];

    public int NumberOf(ReadOnlySpan<char> word)
    {
        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var number))
            return number;

        var text = word.ToString();
        number = LemmaOf(text) is { } lemma ? Add(text, lemma) : Break;
        _words.Add(text, number);
        return number;
    }

    public string this[int word] => _byNumber[word].Text;

    public int LemmaOf(int word) => _byNumber[word].Lemma;

    private int Add(string text, string lemma)
    {
        if (!_lemmas.TryGetValue(lemma, out var number))
            _lemmas.Add(lemma, number = _lemmas.Count + 1);

        _byNumber.Add((text, number));
        return _byNumber.Count - 1;
    }

    private string? LemmaOf(string word) => analysis.Analyze(word) switch
    {
        [{ Type: TokenType.Abbreviation, IsStopWord: false } token, ..] when char.IsUpper(word[^1]) => token.LikelyLemmas[0],
        [{ Type: TokenType.Word or TokenType.Compound, IsStopWord: false } token, ..] when word.Length >= ShortestWord && CanName(token) =>
            token.LikelyLemmas[0],
        _ => null,
    };

    private static bool CanName(AnalyzedToken token) => !VerbForms.IsVerb(token) && !token.LikelyLemmas.Any(EmptyWords.Contains);
}
