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
        if (!AreFewer(all.Length, route, tokens, index, lemmas))
            return all;

        var likely = Array.FindAll(all, lemma => lemmas.Contains(lemma));
        return likely.Length > 0 ? likely : all;
    }

    /// <summary>The first of the likely lemmas in ordinal order; the second buffer is only room to work in.</summary>
    public ReadOnlySpan<char> FirstAmong(LemmaBuffer all, LemmaRoute route, TokenBuffer tokens, int index, LemmaBuffer lemmas)
    {
        var first = AreFewer(all.Count, route, tokens, index, lemmas) ? First(all, lemmas) : default;
        return first.IsEmpty ? First(all, among: null) : first;
    }

    /// <summary>The likely lemmas, other than its own, of the words that are spelled so without Polish letters.</summary>
    public string[] Respelled(string exact, string[] own, LemmaBuffer lemmas)
    {
        lemmas.Clear();
        return _lemmatizer.AddRespelledLemmas(exact, lemmas)
            ? [.. lemmas.ToSortedArray().Except(own, StringComparer.Ordinal)]
            : [];
    }

    private static ReadOnlySpan<char> First(LemmaBuffer all, LemmaBuffer? among)
    {
        ReadOnlySpan<char> first = default;
        for (var i = 0; i < all.Count; i++)
        {
            if (among?.Contains(all[i]) != false && (first.IsEmpty || all[i].SequenceCompareTo(first) < 0))
                first = all[i];
        }

        return first;
    }

    /// <summary>Finds what is likely; false when that is all.</summary>
    private bool AreFewer(int all, LemmaRoute route, TokenBuffer tokens, int index, LemmaBuffer lemmas)
    {
        // Most words end here, so that a text to be indexed is not looked up twice.
        if (all < 2 || route == LemmaRoute.Guessed)
            return false;

        lemmas.Clear();
        if (route == LemmaRoute.Lexicon && tokens[index].Type == TokenType.Word)
            return _readings.AddLemmas(tokens.Term(index), lemmas);

        _ = _tokens.Find(tokens, index, lemmas, out _);
        return true;
    }
}
