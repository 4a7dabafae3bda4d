using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>No analysis: every word is its own stem.</summary>
public sealed class WordsAsTheyAre : IStemmer
{
    public void AddStems(string word, LemmaBuffer stems)
    {
        ArgumentNullException.ThrowIfNull(stems);
        stems.Add(word);
    }
}
