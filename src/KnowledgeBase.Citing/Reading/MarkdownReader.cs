using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Reads text that may be Markdown: paragraphs, block quotes, list items, notes; of links their words.</summary>
/// <remarks>
/// Line by line and never back, so that no text takes long. What plain text and Markdown share is read alike; emphasis stays,
/// since who compares words passes over its marks.
/// </remarks>
internal sealed partial class MarkdownReader
{
    /// <summary>No editor breaks lines so late: a longer one is a paragraph as a word processor copies it.</summary>
    private const int LongestBrokenLine = 120;

    private const string FrontMatter = "---";

    private readonly TextBuilder _text;
    private readonly Dictionary<string, string> _notes;
    private readonly StringBuilder _paragraph = new();
    private ParagraphRole _role;

    private MarkdownReader(TextBuilder text, Dictionary<string, string> notes) => (_text, _notes) = (text, notes);

    public static ReadText Read(string text, DocumentLimits limits)
    {
        if (text.Length > limits.Characters)
            throw new UnreadableDocumentException(DocumentFault.TooManyCharacters, limits.Characters);

        var builder = new TextBuilder(DocumentKind.Text, limits);
        var lines = WithoutFrontMatter(text.ReplaceLineEndings("\n").Split('\n'));
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var match in lines.Select(line => NoteText().Match(line)).Where(match => match.Success))
            _ = notes.TryAdd(match.Groups[1].Value, match.Groups[2].Value);

        var reader = new MarkdownReader(builder, notes);
        foreach (var line in lines)
            reader.Add(line);

        reader.End();
        return builder.Build();
    }

    private static string[] WithoutFrontMatter(string[] lines)
    {
        if (lines[0].TrimEnd() != FrontMatter)
            return lines;

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == FrontMatter);
        return end < 0 ? lines : lines[(end + 1)..];
    }

    private void Add(string line)
    {
        var words = line.TrimStart();
        if (words.Length == 0)
        {
            End();
            return;
        }

        // A note that a paragraph refers to is put after it.
        if (NoteText().IsMatch(line) || TableRule().IsMatch(words))
            return;

        var role = words[0] == '>' ? ParagraphRole.BlockQuote : ParagraphRole.Text;
        if (role == ParagraphRole.BlockQuote)
            words = words.TrimStart('>', ' ');

        if (role != _role || words.Length == 0 || BlockStart().IsMatch(words))
            End();

        _role = role;
        if (_paragraph.Length > 0)
            _ = _paragraph.Append('\n');

        _ = _paragraph.Append(HeadingMark().Replace(words, ""));
        if (line.Length > LongestBrokenLine || words[..Math.Min(1, words.Length)] is "#" or "|")
            End();
    }

    private void End()
    {
        var raw = _paragraph.ToString();
        _ = _paragraph.Clear();
        if (raw.Length == 0)
            return;

        var after = new List<string>();
        var words = Link().Replace(raw, link => WordsOf(link, after));
        words = NoteMark().Replace(words, mark => NoteOf(mark, after));
        _text.Add(words, _role);
        foreach (var note in after)
            _text.Add(note, ParagraphRole.Note);
    }

    // Where a link leads is said after the paragraph: it may be the address of an entry, and is no part of the words.
    private static string WordsOf(Match link, List<string> after)
    {
        after.Add(link.Groups["address"].Value);
        return link.Groups["image"].Length > 0 ? "" : link.Groups["words"].Value;
    }

    private string NoteOf(Match mark, List<string> after)
    {
        if (!_notes.TryGetValue(mark.Groups[1].Value, out var note))
            return mark.Value;

        after.Add(Link().Replace(note, link => WordsOf(link, after)));
        return "";
    }

    [GeneratedRegex(@"(?<image>!?)\[(?<words>[^\[\]\n]{1,300})\]\((?<address>[^()\s]{1,500})(?:\s+""[^""\n]{0,200}"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[\^([^\]\s]{1,50})\]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^ {0,3}\[\^([^\]\s]{1,50})\]:\s*(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteText();

    [GeneratedRegex(@"^(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\|)", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^\|?[\s:|-]*-[\s:|-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();
}
