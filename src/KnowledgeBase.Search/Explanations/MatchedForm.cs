using KnowledgeBase.Search.Matching;

namespace KnowledgeBase.Search.Explanations;

/// <summary>A form in which an entry holds a word of a query.</summary>
/// <param name="Text">The form as it stands at its place.</param>
/// <param name="Route">The way to it from the query's word.</param>
/// <param name="Lemma">The lemma of the form through which it was found; null when it was found by its spelling.</param>
/// <param name="Relative">The query's own lemma that this one shares its root with; null for any route but kinship.</param>
/// <param name="Place">The first and best of the places where it stands.</param>
/// <param name="Count">Number of places in the entry where it stands.</param>
public sealed record MatchedForm(string Text, MatchRoute Route, string? Lemma, string? Relative, MatchPlace Place, int Count);
