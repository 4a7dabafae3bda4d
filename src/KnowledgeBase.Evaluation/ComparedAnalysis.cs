namespace KnowledgeBase.Evaluation;

/// <summary>What is compared: the product's own analysis, or another way of bringing a word's forms together.</summary>
public enum ComparedAnalysis
{
    /// <summary>That of the product; in searching, the engine of the site.</summary>
    Default,

    /// <summary>Words as they are; in searching, plain Lucene over them, and so for those that follow.</summary>
    None,

    /// <summary>The patch commands of Stempel.</summary>
    Stempel,

    /// <summary>The Hunspell dictionary.</summary>
    Hunspell,
}
