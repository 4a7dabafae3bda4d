namespace KnowledgeBase.Evaluation.Retrieval;

/// <summary>What is compared: the product, or plain Lucene over one way of stemming.</summary>
public enum SearchAnalysis
{
    /// <summary>The engine of the site.</summary>
    Default,

    /// <summary>Lucene, words as they are.</summary>
    None,

    /// <summary>Lucene with the patch commands of Stempel.</summary>
    Stempel,

    /// <summary>Lucene with the Hunspell dictionary.</summary>
    Hunspell,
}
