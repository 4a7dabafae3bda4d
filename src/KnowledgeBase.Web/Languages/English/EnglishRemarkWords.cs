namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishRemarkWords : IRemarkWords
{
    public Sentence Shortened => $"The query was very long. Only its beginning was searched for.";

    public Sentence FiltersLeftOut(int count, int most) =>
        $"At most {most} filter values can be chosen at once. The last ones ({count}) were left out, so the results may differ from what you asked for.";

    public Sentence TooDeep => $"The query has too many brackets within brackets. The innermost ones were ignored.";

    public Sentence PrefixTooShort => $"An asterisk needs at least two letters or digits before it. The asterisk was ignored.";

    public Sentence Corrected(string word, IReadOnlyList<string> lookedFor) =>
        $"No entry contains the word {Quoted(word)}. Searched for: {Quoted(lookedFor, " or ")}.";

    public Sentence PrefixCut(string beginning) =>
        $"A great many words begin with {Quoted(beginning)}. Only the shortest were searched for; type more letters.";

    public Sentence Nowhere(IReadOnlyList<string> words) => $"No entry contains these words: {Quoted(words)}.";

    public Sentence UnknownField(IReadOnlyList<string> names) => $"There is no such field: {Quoted(names)}. It was read as text.";

    public Sentence UnknownValue(IReadOnlyList<string> values) => $"There is no such value: {Quoted(values)}.";

    public Sentence Unbalanced(IReadOnlyList<string> signs) =>
        $"These marks come in pairs, and the other one is missing: {Listed(" ", signs)}. They were ignored.";

    public Sentence OperatorAsText(IReadOnlyList<string> operators) =>
        $"{Listed(", ", operators)}: read as an ordinary word, not as an operator.";

    public Sentence Question(IReadOnlyList<string> nowhere, bool hasHits) => nowhere switch
    {
        [] => $"This query was read as a question.{Best(hasHits)}",
        _ => $"This query was read as a question. No entry contains: {Quoted(nowhere)}.{Best(hasHits)}",
    };

    public Sentence NotAllWords(IReadOnlyList<string> nowhere, bool hasHits) => nowhere switch
    {
        [] => $"No entry contains all the words together.{Most(hasHits)}",
        [var word] => $"No entry contains the word {Quoted(word)}.{Most(hasHits)}",
        _ => $"{Nowhere(nowhere)}{Most(hasHits)}",
    };

    private static Sentence Listed(string separator, IReadOnlyList<string> words) => Sentence.Join(separator, words.Select(Sentence.Content));

    private static Sentence Quoted(string word) => $"“{Sentence.Content(word)}”";

    private static Sentence Quoted(IReadOnlyList<string> words, string separator = ", ") => Sentence.Join(separator, words.Select(Quoted));

    private static Sentence? Best(bool hasHits) =>
        hasHits ? (Sentence)$" Here are the entries that contain at least some of its words, the best first." : null;

    private static Sentence? Most(bool hasHits) => hasHits ? (Sentence)$" Here are the entries that contain most of the words." : null;
}
