namespace KnowledgeBase.Polish.Spelling;

/// <summary>A word that a typed one may be an error for.</summary>
/// <param name="Form">The word, in lower case.</param>
/// <param name="Cost">How unlikely the error is; see <see cref="TypingErrors"/>.</param>
public readonly record struct SpellingCandidate(string Form, float Cost);
