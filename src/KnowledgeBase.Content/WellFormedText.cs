namespace KnowledgeBase.Content;

/// <summary>
/// Makes text that every later step can handle: escapes in YAML and Markdown can spell halves of surrogate pairs and
/// U+FFFE, which no encoding can write and which normalising refuses.
/// </summary>
internal static class WellFormedText
{
    private const char Unwritable = '\uFFFE';

    public static string Of(string text)
    {
        if (!text.Any(sign => char.IsSurrogate(sign) || sign == Unwritable))
            return text;

        // Enumerating runes puts U+FFFD in place of each half of a pair.
        return string.Concat(text.EnumerateRunes()).Replace(Unwritable, '\uFFFD');
    }
}
