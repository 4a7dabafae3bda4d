namespace KnowledgeBase.Search.Texts;

/// <summary>One run of text within a field; phrases never reach over its ends.</summary>
internal readonly record struct SearchableText(TextField Field, string Text);
