using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Stempel;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>Stems by Stempel, as Lucene applies it: short words, and words its table says nothing of, stay as they are.</summary>
internal sealed class StempelWords(StempelStemmer stemmer) : IStemmer
{
    private readonly StemBuffer _stem = new();

    public void AddStems(string word, LemmaBuffer stems) =>
        stems.Add(word.Length > StempelTokenFilter.LongestUntouched && stemmer.TryStem(word, _stem) ? _stem.Text : word);
}
