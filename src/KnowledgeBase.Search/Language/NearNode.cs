namespace KnowledgeBase.Search.Language;

/// <summary><c>retencja BLISKO/5 deszczówka</c>: two operands, in any order, with a few words between them.</summary>
/// <param name="Left">What was typed first.</param>
/// <param name="Right">What was typed last.</param>
/// <param name="Distance">How many other words there may be between them.</param>
internal sealed record NearNode(QueryNode Left, QueryNode Right, int Distance) : QueryNode
{
    /// <summary>Further apart than this, beyond a long sentence, words have nothing to do with each other; passages lie further apart in the index.</summary>
    public const int LongestDistance = 50;

    /// <summary>Whether the node has places in a text, so that something can stand near it.</summary>
    public static bool CanStandNear(QueryNode node) => node switch
    {
        WordsNode or PhraseNode or LoosePhraseNode or PrefixNode or FuzzyNode or NearNode => true,
        OrNode or => or.Operands.All(CanStandNear),
        _ => false,
    };
}
