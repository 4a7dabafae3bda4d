namespace KnowledgeBase.Content.Bodies;

/// <summary>Characters of a passage or heading that are to be marked.</summary>
/// <param name="Anchor">Anchor of the passage or heading.</param>
/// <param name="Start">Offset of the first character in its plain text, in UTF-16 units.</param>
/// <param name="End">Offset after the last character.</param>
public readonly record struct BodyMark(string Anchor, int Start, int End);
