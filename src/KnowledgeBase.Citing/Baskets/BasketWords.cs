namespace KnowledgeBase.Citing.Baskets;

/// <summary>What people type into a basket, as it can stand in addresses and files; cleaned twice it is what it was.</summary>
internal static class BasketWords
{
    /// <summary>One line, cut after so many UTF-16 units.</summary>
    public static string Line(string text, int longest) => Cut(OneLine.Of(text), longest);

    /// <summary>Lines ended by a line feed, without empty ones around them, cut after so many UTF-16 units.</summary>
    public static string Lines(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Cut(string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(OneLine.Of)).Trim('\n'), longest);
    }

    /// <summary>The beginning of a text, never half of a character that takes two units.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;

        var end = longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end].TrimEnd();
    }
}
