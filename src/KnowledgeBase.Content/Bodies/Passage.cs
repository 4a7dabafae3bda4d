namespace KnowledgeBase.Content.Bodies;

/// <summary>A paragraph, list item or table row: the unit of citing.</summary>
/// <param name="Number">Place in the entry, from 1; what people see, not the address.</param>
/// <param name="Anchor">Fragment of its address, derived from its own words, so that edits around it leave it alone.</param>
/// <param name="Text">Plain text, white space collapsed.</param>
/// <param name="Section">Plain text of the nearest heading above it.</param>
public sealed record Passage(int Number, string Anchor, string Text, string? Section);
