namespace KnowledgeBase.Citing.Baskets;

/// <summary>What of a basket's text could not be read, or not be kept, as it was meant.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Detail">The part it happened to, where there is one.</param>
public sealed record BasketRemark(BasketRemarkKind Kind, string Detail = "");

public enum BasketRemarkKind
{
    /// <summary>The text begins as none that this program knows.</summary>
    UnknownForm,

    /// <summary>A part is none that this program knows, and was left out.</summary>
    Damaged,

    /// <summary>The end is missing, and with it perhaps some items.</summary>
    CutOff,

    /// <summary>The same thing stood in it more than once; the first was kept.</summary>
    Repeated,

    /// <summary>There is no room for more items.</summary>
    Full,

    /// <summary>Notes were shortened: to what a note holds, or so that the address holds the basket.</summary>
    NotesShortened,
}
