namespace KnowledgeBase.Search.Snippets;

/// <summary>Finds the sentences of a Polish text; in doubt two sentences stay together, for half a sentence misleads.</summary>
internal static class SentenceSplitter
{
    private const string Terminators = ".!?…";
    private const string Closers = "\"”’»)]";
    private const string Openers = "\"„“‘«([–—-";

    /// <summary>Ranges of characters in ascending order; only white space lies between them.</summary>
    public static IReadOnlyList<TextRange> Split(string text)
    {
        var sentences = new List<TextRange>();
        var start = SkipSpace(text, 0);
        for (var at = start; at < text.Length; at++)
        {
            if (!Terminators.Contains(text[at]))
                continue;

            var end = EndOfTerminator(text, at);
            if (EndsSentence(text, start, at, end))
            {
                sentences.Add(new TextRange(start, end));
                start = SkipSpace(text, end);
            }

            at = end - 1;
        }

        var last = text.AsSpan().TrimEnd().Length;
        if (start < last)
            sentences.Add(new TextRange(start, last));

        return sentences;
    }

    private static int EndOfTerminator(string text, int at)
    {
        while (at < text.Length && Terminators.Contains(text[at]))
            at++;

        while (at < text.Length && Closers.Contains(text[at]))
            at++;

        return at;
    }

    private static bool EndsSentence(string text, int start, int stop, int end)
    {
        var next = SkipSpace(text, end);
        if (next == end || next == text.Length)
            return next == text.Length;

        if (!BeginsSentence(text, next))
            return false;

        var isSingleStop = text[stop] == '.' && (stop + 1 == end || Closers.Contains(text[stop + 1]));
        return !isSingleStop || !SentenceAbbreviations.Forbids(WordBefore(text, start, stop), char.IsAsciiDigit(text[next]));
    }

    private static bool BeginsSentence(string text, int at)
    {
        while (at < text.Length && (Openers.Contains(text[at]) || char.IsWhiteSpace(text[at])))
            at++;

        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
            from--;

        return text.AsSpan(from, stop - from);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }
}
