using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Citing.Quotations;

/// <summary>A place where a text names an entry: by its signature, such as REK-2023-ZIE-07, or by its permanent address.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
/// <param name="Id">The identifier that is named, in lower case; there need not be such an entry.</param>
/// <param name="Passage">The number of the passage, as in „ak. 4”; null for the whole entry.</param>
/// <param name="Anchor">The anchor of the passage in the address; null where there is none.</param>
/// <param name="Version">The version that is named; null where none is.</param>
public sealed record FoundMention(int Start, int Length, string Id, int? Passage, string? Anchor, EntryVersion? Version)
{
    public int End => Start + Length;
}
