namespace KnowledgeBase.Content.Bodies;

/// <summary>
/// How much a text may hold. The parser's time grows with the square of some of these (a row of half-open links is read to
/// the end of the word for each of them), so a text within its file's limit could still keep the site busy for minutes.
/// </summary>
internal static class BodyLimits
{
    /// <summary>A hundred typed pages.</summary>
    public const int MaxLength = 200_000;

    /// <summary>A long web address; half-open links and code marks are searched to the end of such a word.</summary>
    public const int MaxWord = 2_000;

    /// <summary>Ten typed pages without a line break; the columns of a table stand on one line.</summary>
    public const int MaxLine = 20_000;

    /// <summary>A link on every line of a hundred pages; each open bracket waits for its partner.</summary>
    public const int MaxBrackets = 4_000;

    /// <summary>
    /// Blocks within blocks and emphasis within emphasis; the deepest honest text (a list in a quote in a list) has about
    /// ten. Beyond it each level costs stack in every later step, and ten thousand quotes would end the process.
    /// </summary>
    public const int MaxDepth = 48;

    /// <summary>Paragraphs, cells, words in bold and the like; each costs the sanitiser about a tenth of a millisecond.</summary>
    public const int MaxParts = 20_000;

    /// <summary>Whether the text is too much to be parsed.</summary>
    public static bool AreExceededBy(string markdown)
    {
        if (markdown.Length > MaxLength)
            return true;

        var (word, line, brackets) = (0, 0, 0);
        foreach (var sign in markdown)
        {
            word = char.IsWhiteSpace(sign) ? 0 : word + 1;
            line = sign == '\n' ? 0 : line + 1;
            brackets += sign == '[' ? 1 : 0;
            if (word > MaxWord || line > MaxLine || brackets > MaxBrackets)
                return true;
        }

        return false;
    }
}
