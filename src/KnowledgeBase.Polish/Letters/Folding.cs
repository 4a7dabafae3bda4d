using System.Text;

namespace KnowledgeBase.Polish.Letters;

/// <summary>Takes the marks off Latin letters: <c>łódź</c> → <c>lodz</c>, <c>Škoda</c> → <c>Skoda</c>.</summary>
public static class Folding
{
    private const int FirstMarked = 0x00C0;
    private const int LastMarked = 0x1EFF;

    // Letters that Unicode does not decompose into a plain letter and a mark.
    private static readonly Dictionary<char, char> Undecomposed = new()
    {
        ['ł'] = 'l',
        ['Ł'] = 'L',
        ['ø'] = 'o',
        ['Ø'] = 'O',
        ['đ'] = 'd',
        ['Đ'] = 'D',
        ['ð'] = 'd',
        ['Ð'] = 'D',
        ['ħ'] = 'h',
        ['Ħ'] = 'H',
        ['ŧ'] = 't',
        ['Ŧ'] = 'T',
        ['ı'] = 'i',
        ['þ'] = 't',
        ['Þ'] = 'T',
        ['ß'] = 's',
        ['ẞ'] = 'S',
        ['æ'] = 'a',
        ['Æ'] = 'A',
        ['œ'] = 'o',
        ['Œ'] = 'O',
    };

    private static readonly char[] Plain = MakeTable();

    /// <summary>The letter without its mark; any other character as it is.</summary>
    public static char Fold(char letter) =>
        letter is < (char)FirstMarked or > (char)LastMarked ? letter : Plain[letter - FirstMarked];

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

    private static char[] MakeTable()
    {
        var table = new char[LastMarked - FirstMarked + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = PlainLetter((char)(FirstMarked + i));
        return table;
    }

    private static char PlainLetter(char letter)
    {
        if (Undecomposed.TryGetValue(letter, out var plain))
            return plain;

        var first = letter.ToString().Normalize(NormalizationForm.FormD)[0];
        return char.IsAsciiLetter(first) ? first : letter;
    }
}
