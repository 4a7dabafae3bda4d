namespace KnowledgeBase.Search.Explanations;

/// <summary>Why an entry answers a query, word by word.</summary>
/// <param name="Words">The words that the entry holds, in the order of the query.</param>
/// <param name="Missing">The words that it does not hold in any form, as typed.</param>
public sealed record MatchExplanation(IReadOnlyList<WordExplanation> Words, IReadOnlyList<string> Missing);

/// <summary>How an entry holds one word of a query.</summary>
/// <param name="Word">The word, reference or phrase as typed.</param>
/// <param name="Best">The form that is closest to it; one of the text rather than of a name.</param>
/// <param name="Others">Further forms, in the same order; the rest is only counted.</param>
/// <param name="Count">Number of places in the entry, of all forms.</param>
public sealed record WordExplanation(string Word, MatchedForm Best, IReadOnlyList<MatchedForm> Others, int Count);
