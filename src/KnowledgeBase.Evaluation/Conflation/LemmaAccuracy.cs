using KnowledgeBase.Evaluation.Stemming;
using KnowledgeBase.Polish.Lemmas;
using KnowledgeBase.Polish.Training.Compilation;

namespace KnowledgeBase.Evaluation.Conflation;

/// <summary>How often an analysis names a dictionary form.</summary>
internal static class LemmaAccuracy
{
    /// <summary>The share, by weight, of the words for which a stem is one of the lemmas; words without weight count once.</summary>
    public static double Of(IReadOnlyList<VocabularyWord> words, IStemmer stemmer, Func<int, double>? weightOf = null)
    {
        var stems = new LemmaBuffer();
        var (right, all) = (0.0, 0.0);
        for (var word = 0; word < words.Count; word++)
        {
            stems.Clear();
            stemmer.AddStems(words[word].Form, stems);
            var weight = weightOf?.Invoke(word) ?? 1;
            all += weight;
            right += words[word].Lemmas.Any(lemma => stems.Contains(lemma)) ? weight : 0;
        }

        return all == 0 ? 1 : right / all;
    }
}
