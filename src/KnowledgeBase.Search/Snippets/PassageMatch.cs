namespace KnowledgeBase.Search.Snippets;

/// <summary>A passage that holds words of the query, and the sentences of it that show them best.</summary>
internal sealed class PassageMatch(AnalyzedPassage passage, IReadOnlyList<Mark> marks)
{
    /// <summary>Number of different words of the query in the passage.</summary>
    public int Words { get; } = WordsOf(marks);

    public Snippet ToSnippet(int maxLength) =>
        new(Excerpt.Of(passage.Text.Text, BestSentences(maxLength), marks, maxLength), passage.Anchor, passage.Number);

    /// <summary>The sentence with the most words, and its neighbours as long as they add words and there is room.</summary>
    private TextRange BestSentences(int maxLength)
    {
        var sentences = passage.Text.Sentences;
        var first = Enumerable.Range(0, sentences.Count).MaxBy(sentence => WordsIn(sentences[sentence]));
        var best = sentences[first];
        for (var next = first + 1; next < sentences.Count && Adds(best, Joined(best, sentences[next]), maxLength); next++)
            best = Joined(best, sentences[next]);

        for (var next = first - 1; next >= 0 && Adds(best, Joined(sentences[next], best), maxLength); next--)
            best = Joined(sentences[next], best);

        return best;
    }

    private bool Adds(TextRange shown, TextRange longer, int maxLength) =>
        longer.Length <= maxLength && WordsIn(longer) > WordsIn(shown);

    private int WordsIn(TextRange range) => WordsOf(marks.Where(mark => range.Holds(mark.Characters)));

    private static int WordsOf(IEnumerable<Mark> marks) => marks.Select(mark => mark.Unit).Distinct().Count();

    private static TextRange Joined(TextRange first, TextRange second) => new(first.Start, second.End);
}
