using KnowledgeBase.Polish.Tokens;

namespace KnowledgeBase.Polish.Lemmas;

/// <summary>Finds what who writes a token means: its likely lemmas and those of the words it may be a plain spelling of.</summary>
internal sealed class LikelyTokenLemmas
{
    private readonly Lemmatizer _lemmatizer;
    private readonly TokenLemmas _tokens;

    /// <param name="lexicon">The dictionary with its likely readings.</param>
    /// <param name="rules">The rules for words it lacks.</param>
    public LikelyTokenLemmas(Lexicon lexicon, SuffixRules rules)
    {
        _lemmatizer = new Lemmatizer(lexicon, rules);
        _tokens = new TokenLemmas(lexicon, _lemmatizer);
    }

    /// <summary>The likely ones among all lemmas of a token, in the same order; the buffer is only room to work in.</summary>
    public string[] Among(string[] all, TokenBuffer tokens, int index, LemmaBuffer lemmas)
    {
        if (all.Length < 2)
            return all;

        _ = _tokens.Find(tokens, index, lemmas, out _);
        if (lemmas.Count == all.Length)
            return all;

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
