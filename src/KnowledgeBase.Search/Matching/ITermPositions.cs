namespace KnowledgeBase.Search.Matching;

/// <summary>Tells where terms stand: in one field of an indexed entry, or in a text that is to be highlighted.</summary>
internal interface ITermPositions
{
    /// <summary>Positions of the term in ascending order.</summary>
    IReadOnlyList<int> Of(FlavouredTerm term);
}
