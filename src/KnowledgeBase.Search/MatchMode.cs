namespace KnowledgeBase.Search;

/// <summary>What stands for a word of the query. Inflected finds all that exact finds, and family all that inflected finds.</summary>
public enum MatchMode
{
    /// <summary>The word in any form, by its synonyms too. Relatives only help to order, and make up for a word where not all are needed.</summary>
    Inflected,

    /// <summary>The word as it was typed, as between quotation marks; nothing is left out when no entry holds them all.</summary>
    Exact,

    /// <summary>Also any word of its family, as if it were the word itself.</summary>
    Family,
}
