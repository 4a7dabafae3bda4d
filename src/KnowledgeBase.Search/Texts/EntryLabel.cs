namespace KnowledgeBase.Search.Texts;

/// <summary>A name under which an entry can be found, since it is linked to what bears the name.</summary>
internal readonly record struct EntryLabel(LabelKind Kind, string Text);
