using System.Text;

namespace KnowledgeBase.Citing.Formats;

/// <summary>Text for Markdown: a backslash before every character that could be a mark (CommonMark 0.31, section 2.4).</summary>
public static class MarkdownText
{
    // Marks within a line, those of common extensions too: tables, strikethrough, mathematics, superscripts, footnotes.
    private const string Marks = @"\`*_[]<>&#|~^$!{}";

    // Marks of lists, headings and rules at the beginning of a line.
    private const string Bullets = "-+=:";

    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Marks.Contains(letter, StringComparison.Ordinal))
                _ = escaped.Append('\\');

            _ = escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>A line that was escaped and stays a paragraph, whatever it begins with.</summary>
    public static string AsParagraph(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')')
            return line.Insert(digits, @"\");

        return line.Length > 0 && Bullets.Contains(line[0], StringComparison.Ordinal) ? @"\" + line : line;
    }
}
