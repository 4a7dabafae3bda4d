namespace KnowledgeBase.Polish.Indexing;

/// <summary>Which terms of a token a field holds.</summary>
public enum PolishField
{
    /// <summary>The lower-cased spelling with Polish letters.</summary>
    Exact,

    /// <summary>The spelling without Polish letters.</summary>
    Folded,

    /// <summary>The lemmas of all readings, at one position.</summary>
    Lemma,
}
