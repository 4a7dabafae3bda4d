namespace KnowledgeBase.Polish.Letters;

/// <summary>Takes the marks off Latin letters: <c>łódź</c> → <c>lodz</c>, <c>Škoda</c> → <c>Skoda</c>.</summary>
public static class Folding
{
    private const char FirstMarked = '\u00C0';
    private const char FirstAdditional = '\u1E00';
    private const char Unmarked = '.';

    // Latin-1 Supplement, Latin Extended-A and -B; a dot for what stays as it is. Written out, since asking the system's
    // Unicode library for each would take a start as long as reading the lexicon does. Beside what Unicode decomposes,
    // these are łŁøØđĐðÐħĦŧŦıþÞßæÆœŒ.
    private const string Marked =
        "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuytyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
        + "GgGgHhHhIiIiIiIiIi..JjKk.LlLlLl..LlNnNnNn...OoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz."
        + "................................Oo.............Uu............................AaIiOoUuUuUuUuUu.Aa"
        + "Aa....GgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............"
        + "................";

    // Latin Extended Additional.
    private const string Additional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr"
        + "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy....S.AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    /// <summary>The letter without its mark; any other character as it is.</summary>
    public static char Fold(char letter) =>
        letter < FirstMarked ? letter : FoldMarked(letter);

    /// <summary>The text without marks, of the same length.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFolded(text)
            ? text
            : string.Create(text.Length, text, static (folded, source) => Fold(source, folded));
    }

    /// <summary>Writes the text without marks over a span of the same length.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
    }

    /// <summary>True when folding would change nothing.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (Fold(letter) != letter)
                return false;
        }

        return true;
    }

    private static char FoldMarked(char letter)
    {
        var plain = letter < FirstMarked + Marked.Length ? Marked[letter - FirstMarked]
            : letter >= FirstAdditional && letter < FirstAdditional + Additional.Length ? Additional[letter - FirstAdditional]
            : Unmarked;
        return plain == Unmarked ? letter : plain;
    }
}
