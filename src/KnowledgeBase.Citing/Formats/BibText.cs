using System.Text;

namespace KnowledgeBase.Citing.Formats;

/// <summary>Text for BibTeX: what TeX would take for a command is written as one; letters stay what they are, in UTF-8.</summary>
/// <remarks>
/// L. Lamport, LaTeX: A Document Preparation System, 3.2 (special characters); O. Patashnik, BibTeXing, 1988: BibTeX itself
/// counts braces, escaped ones too, so a brace is written by its name.
/// </remarks>
public static class BibText
{
    private const char NoBreakSpace = '\u00A0';

    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
            _ = escaped.Append(Escape(text[place], place > 0 ? text[place - 1] : default));

        return escaped.ToString();
    }

    /// <summary>A key that every reader takes: letters, digits and hyphens.</summary>
    public static string Key(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var key = string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        return key.Length > 0 ? key : "wpis";
    }

    private static string Escape(char letter, char before) => letter switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '#' or '$' or '%' or '&' or '_' => $@"\{letter}",
        NoBreakSpace => "~",
        // Two in a row would become a dash or a quotation mark.
        '-' or '\'' or '`' or ',' or '<' or '>' when letter == before => $"{{}}{letter}",
        // A question mark or an exclamation mark before a grave accent would be turned upside down.
        '`' when before is '?' or '!' => "{}`",
        _ => letter.ToString(),
    };
}
