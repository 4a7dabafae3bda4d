namespace KnowledgeBase.Citing.Styles;

/// <summary>Puts the parts of a citation together, leaving out those that are not known.</summary>
internal static class Sentence
{
    private const string Ends = ".?!…";

    /// <summary>The parts that there are, with commas between them.</summary>
    public static string Commas(params IEnumerable<string?> parts) => string.Join(", ", Known(parts));

    /// <summary>The parts that there are, each ended by a full stop unless it ends a sentence already.</summary>
    public static string Stops(params IEnumerable<string?> parts) => string.Join(' ', Known(parts).Select(Stopped));

    /// <summary>Names with commas between them and the joint before the last.</summary>
    public static string Names(IReadOnlyList<string> names, string joint) =>
        names.Count < 2 ? string.Concat(names) : string.Join(", ", names.Take(names.Count - 1)) + joint + names[^1];

    public static string Capital(string part) => char.ToUpperInvariant(part[0]) + part[1..];

    public static string Stopped(string part) => Ends.Contains(part[^1], StringComparison.Ordinal) ? part : part + ".";

    /// <summary>The text with the mark of invented material before it: what stands first is not lost when an end is cut off.</summary>
    public static string Marked(Citation citation, string text, Words.CitationWords words) =>
        citation.IsExample ? $"[{words.MarkOf(citation)}] {text}" : text;

    private static IEnumerable<string> Known(IEnumerable<string?> parts) => parts.OfType<string>().Where(part => part.Length > 0);
}
