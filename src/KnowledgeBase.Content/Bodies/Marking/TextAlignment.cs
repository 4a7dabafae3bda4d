namespace KnowledgeBase.Content.Bodies.Marking;

/// <summary>Finds for each character of a passage's plain text where the HTML writes it.</summary>
internal static class TextAlignment
{
    /// <summary>What plain text puts between the cells of a row.</summary>
    private const char CellSeparator = '|';

    /// <summary>
    /// For each character of the text the index of its HTML character, -1 for white space and separators. Null when the two
    /// do not say the same: then nothing is marked, rather than something wrong.
    /// </summary>
    public static int[]? Of(string text, IReadOnlyList<HtmlCharacter> html)
    {
        var places = new int[text.Length];
        Array.Fill(places, -1);
        var (at, cells) = (0, 0);
        for (var index = 0; index < html.Count; index++)
        {
            var character = html[index];
            var isSeparator = character.IsCell && cells++ > 0;
            if (!isSeparator && (character.IsCell || char.IsWhiteSpace(character.Value)))
                continue;

            at = AfterSpace(text, at);
            if (at == text.Length || text[at] != (isSeparator ? CellSeparator : character.Value))
                return null;

            places[at++] = isSeparator ? -1 : index;
        }

        return AfterSpace(text, at) == text.Length ? places : null;
    }

    private static int AfterSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;

        return at;
    }
}
