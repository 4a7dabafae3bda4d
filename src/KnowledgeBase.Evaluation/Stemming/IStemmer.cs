using KnowledgeBase.Polish.Lemmas;

namespace KnowledgeBase.Evaluation.Stemming;

/// <summary>An analysis of single words; two words are one to it when they share a stem.</summary>
public interface IStemmer
{
    /// <summary>Adds the stems of a word given in lower case: at least one.</summary>
    void AddStems(string word, LemmaBuffer stems);
}
