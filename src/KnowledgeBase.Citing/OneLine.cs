using System.Text;

namespace KnowledgeBase.Citing;

/// <summary>Makes a text fit for formats that end a field with the line: one line, white space collapsed, nothing unprintable.</summary>
/// <remarks>A no-break space stays what it is; halves of surrogate pairs, which no file can hold, become U+FFFD.</remarks>
public static class OneLine
{
    private const char NoBreakSpace = '\u00A0';

    // Noncharacters are no text (Unicode, section 23.7), and XML and some readers refuse them.
    private const int LastOfPlane = 0xFFFE;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsBreak(rune))
                _ = line.Append(IsNoncharacter(rune) ? Rune.ReplacementChar : rune);
            else if (line.Length > 0 && line[^1] is not (' ' or NoBreakSpace))
                _ = line.Append(' ');
        }

        return line.ToString().Trim();
    }

    public static string? OfOptional(string? text) => text is null ? null : Of(text) is { Length: > 0 } line ? line : null;

    private static bool IsBreak(Rune rune) => rune.Value != NoBreakSpace && (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune));

    private static bool IsNoncharacter(Rune rune) =>
        (rune.Value & LastOfPlane) == LastOfPlane || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
