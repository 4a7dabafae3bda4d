namespace KnowledgeBase.Citing.Quotations;

/// <summary>Words between quotation marks, or a block quotation.</summary>
/// <param name="Start">Where the words begin in the text, after the opening mark.</param>
/// <param name="Length">How many UTF-16 units they have.</param>
/// <param name="IsBlock">Whether they are set as a block, without marks.</param>
/// <param name="Within">Place in the list of the quotation that this one stands in; null where it stands alone.</param>
public sealed record FoundQuotation(int Start, int Length, bool IsBlock, int? Within)
{
    public int End => Start + Length;
}
