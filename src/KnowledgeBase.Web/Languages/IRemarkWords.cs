namespace KnowledgeBase.Web.Languages;

/// <summary>How an answer departs from the question.</summary>
public interface IRemarkWords
{
    Sentence Shortened { get; }

    /// <param name="count">How many filters were left out.</param>
    /// <param name="most">How many are taken at most.</param>
    Sentence FiltersLeftOut(int count, int most);

    Sentence TooDeep { get; }

    Sentence PrefixTooShort { get; }

    /// <param name="word">The word typed, which stands nowhere.</param>
    /// <param name="lookedFor">What was looked for in its place.</param>
    Sentence Corrected(string word, IReadOnlyList<string> lookedFor);

    Sentence PrefixCut(string beginning);

    Sentence Nowhere(IReadOnlyList<string> words);

    Sentence UnknownField(IReadOnlyList<string> names);

    Sentence UnknownValue(IReadOnlyList<string> values);

    Sentence Unbalanced(IReadOnlyList<string> signs);

    Sentence OperatorAsText(IReadOnlyList<string> operators);

    /// <param name="nowhere">Words that stand nowhere, if any.</param>
    /// <param name="hasHits">Whether there is anything to announce.</param>
    Sentence Question(IReadOnlyList<string> nowhere, bool hasHits);

    /// <param name="nowhere">Words that stand nowhere, if any.</param>
    /// <param name="hasHits">Whether there is anything to announce.</param>
    Sentence NotAllWords(IReadOnlyList<string> nowhere, bool hasHits);
}
