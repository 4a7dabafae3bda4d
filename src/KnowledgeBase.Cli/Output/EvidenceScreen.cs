using System.Globalization;

namespace KnowledgeBase.Cli.Output;

/// <summary>What supports a draft, for people: each paragraph with its entries, their passages and what to paste.</summary>
public static class EvidenceScreen
{
    /// <summary>Enough to know one's own paragraph by.</summary>
    private const int LongestBeginning = 120;

    /// <summary>So many words show what both are about.</summary>
    private const int WordsNamed = 8;

    public static void Write(TextWriter output, EvidenceOutput found)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(found);
        foreach (var paragraph in found.Paragraphs)
            Write(output, paragraph);

        output.WriteLine(found.Paragraphs.Count == 0
            ? "W dokumencie nie ma akapitu, z którego dałoby się poznać temat."
            : $"Akapity: {found.Paragraphs.Count}, z propozycjami: {found.Paragraphs.Count(paragraph => paragraph.Entries.Count > 0)}.");
    }

    private static void Write(TextWriter output, SupportedParagraphOutput paragraph)
    {
        var page = paragraph.Page is { } number ? $"s. {number}, " : "";
        output.WriteLine($"{page}akapit {paragraph.Paragraph}: {Beginning(paragraph.Text)}");
        if (paragraph.Entries.Count == 0)
            output.WriteLine("  Nie znaleziono propozycji w tej sprawie.");

        foreach (var entry in paragraph.Entries)
            Write(output, entry);

        output.WriteLine();
    }

    private static void Write(TextWriter output, SupportingEntryOutput entry)
    {
        var example = entry.Example ? " – materiał przykładowy, nie cytować" : "";
        output.WriteLine($"  {entry.Title} ({entry.Id}{example})");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    ma {Math.Floor(100 * entry.Covered)}% znaczących słów akapitu: {string.Join(", ", entry.Words.Take(WordsNamed))}"));
        foreach (var passage in entry.Passages)
            output.WriteLine($"    akapit {passage.Passage}: {passage.Text}");

        output.WriteLine($"    przypis: {entry.Note}");
        if (entry.Quotation is { } quotation)
            output.WriteLine($"    cytat: {quotation}");
    }

    private static string Beginning(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestBeginning)
            return line;

        var space = line.LastIndexOf(' ', LongestBeginning);
        return line[..(space > 0 ? space : LongestBeginning)] + "…";
    }
}
