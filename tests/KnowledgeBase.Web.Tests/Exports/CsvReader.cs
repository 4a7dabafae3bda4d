namespace KnowledgeBase.Web.Tests.Exports;

/// <summary>Reads CSV by the grammar of RFC 4180 and nothing beyond it, with semicolons for commas.</summary>
public static class CsvReader
{
    private const char Separator = ';';
    private const string LineEnd = "\r\n";

    /// <exception cref="FormatException">The text departs from the grammar.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<IReadOnlyList<string>>();
        for (var at = 0; at < text.Length;)
        {
            var line = new List<string>();
            at = ReadLine(text, at, line);
            if (lines.Count > 0 && line.Count != lines[0].Count)
                throw new FormatException($"Line {lines.Count + 1} has {line.Count} fields, the first {lines[0].Count}.");

            lines.Add(line);
        }

        return lines;
    }

    private static int ReadLine(string text, int at, List<string> line)
    {
        while (true)
        {
            at = at < text.Length && text[at] == '"' ? ReadQuoted(text, at, line) : ReadPlain(text, at, line);
            if (text.AsSpan(at).StartsWith(LineEnd))
                return at + LineEnd.Length;

            if (at >= text.Length || text[at] != Separator)
                throw new FormatException($"Neither a separator nor the end of a line at {at}.");

            at++;
        }
    }

    private static int ReadPlain(string text, int at, List<string> line)
    {
        var end = text.AsSpan(at).IndexOfAny("\";\r\n");
        line.Add(text.Substring(at, end));
        return at + end;
    }

    private static int ReadQuoted(string text, int at, List<string> line)
    {
        var field = new System.Text.StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
                _ = field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                _ = field.Append(text[at++]);
            else
                break;
        }

        line.Add(field.ToString());
        return at + 1;
    }
}
