using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>The product's analysis of words: lexicon, restored letters, prefixes, rules.</summary>
public sealed class LemmaStemmer(Lexicon lexicon, SuffixRules rules) : IStemmer
{
    private readonly Lemmatizer _lemmatizer = new(lexicon, rules);

    public void AddStems(string word, LemmaBuffer stems) => _ = _lemmatizer.AddLemmas(word, stems);
}
