namespace KnowledgeBase.Search.Matching;

/// <summary>Tells where terms stand: in one field of an indexed entry, or in a text that is to be highlighted.</summary>
internal interface ITermPositions
{
    /// <summary>Positions of the term in ascending order; valid until the next entry is asked about.</summary>
    ReadOnlySpan<int> Of(FlavouredTerm term);
}
