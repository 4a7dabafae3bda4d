using KnowledgeBase.Polish.Analysis;
using KnowledgeBase.Polish.Tokens;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>Finds what who writes a token means: its likely lemmas and those of the words it may be a plain spelling of.</summary>
internal sealed class LikelyTokenLemmas
{
    private readonly LikelyReadings _readings;
    private readonly Lemmatizer _lemmatizer;
    private readonly TokenLemmas _tokens;

    public LikelyTokenLemmas(Lexicon lexicon, SuffixRules rules, LikelyReadings readings)
    {
        var likely = lexicon.With(readings);
        _readings = readings;
        _lemmatizer = new Lemmatizer(likely, rules);
        _tokens = new TokenLemmas(likely, _lemmatizer);
    }

    /// <summary>The likely ones among all lemmas of a token, in the same order; the buffer is only room to work in.</summary>
    public string[] Among(string[] all, LemmaRoute route, TokenBuffer tokens, int index, LemmaBuffer lemmas)
    {
        // Most words end here, so that a text to be indexed is not looked up twice.
        if (all.Length < 2 || route == LemmaRoute.Guessed)
            return all;

        lemmas.Clear();
        var isOneWord = route == LemmaRoute.Lexicon && tokens[index].Type == TokenType.Word;
        if (isOneWord && !_readings.AddLemmas(tokens.Term(index), lemmas))
            return all;
        if (!isOneWord)
            _ = _tokens.Find(tokens, index, lemmas, out _);

        var likely = Array.FindAll(all, lemma => lemmas.Contains(lemma));
        return likely.Length > 0 ? likely : all;
    }

    /// <summary>The likely lemmas, other than its own, of the words that are spelled so without Polish letters.</summary>
    public string[] Respelled(string exact, string[] own, LemmaBuffer lemmas)
    {
        lemmas.Clear();
        return _lemmatizer.AddRespelledLemmas(exact, lemmas)
            ? [.. lemmas.ToSortedArray().Except(own, StringComparer.Ordinal)]
            : [];
    }
}
