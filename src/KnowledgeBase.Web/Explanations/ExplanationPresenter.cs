using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Explanations;

/// <summary>Why an entry was found, as its hit shows it.</summary>
/// <param name="explanation">The explanation.</param>
/// <param name="address">The entry's address with the query.</param>
public sealed class ExplanationPresenter(MatchExplanation explanation, string address)
{
    /// <summary>About what two lines hold; more would crowd the hit.</summary>
    private const int LongestShown = 200;

    /// <summary>One for each word, in the order of the query.</summary>
    public IReadOnlyList<WordLine> Lines { get; } = [.. explanation.Words.Select(word => new WordLine(word, address))];

    /// <summary>The words that the entry does not hold; null when it holds all.</summary>
    public Sentence? Missing { get; } = explanation.Missing.Count == 0 ? null : Wording.Current.Explanations.Missing(explanation.Missing);

    /// <summary>Whether it is shown only when asked for.</summary>
    public bool IsLong => Lines.Sum(line => line.Length) + (Missing?.ToString().Length ?? 0) > LongestShown;
}
