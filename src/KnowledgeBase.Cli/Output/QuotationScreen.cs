using System.Globalization;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;

namespace KnowledgeBase.Cli.Output;

/// <summary>A verified document for people: each quotation with its verdict, what differs, and what to paste.</summary>
public static class QuotationScreen
{
    private static readonly CultureInfo Polish = new("pl");

    public static void Write(TextWriter output, CheckedText found)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(found);
        foreach (var finding in found.Quotations)
            Write(output, finding);

        foreach (var finding in found.Mentions.Where(finding => finding.Verdict != MentionVerdict.Present))
            output.WriteLine($"{Place(finding.Page, finding.Paragraph)}: {finding.Text} – {NameOf(finding.Verdict)}");

        var counts = found.Quotations.GroupBy(finding => finding.Verdict).OrderBy(group => group.Key).Select(group => $"{NameOf(group.Key)}: {group.Count()}");
        output.WriteLine(found.Quotations.Count == 0
            ? "W dokumencie nie ma cytatów w cudzysłowie ani wyróżnionych jako blok."
            : $"Cytaty: {found.Quotations.Count} ({string.Join("; ", counts)}). Przywołane wpisy: {found.Mentions.Count}.");
    }

    private static void Write(TextWriter output, QuotationFinding finding)
    {
        output.WriteLine($"{Place(finding.Page, finding.Paragraph)}: {NameOf(finding.Verdict)}");
        output.WriteLine($"  „{finding.Text}”");
        if (finding.Verdict is QuotationVerdict.Example or QuotationVerdict.Withdrawn)
            output.WriteLine($"  słowa: {NameOf(finding.Agreement)}");
        if (finding.Source is { } source)
            WriteSource(output, finding, source);
        if (finding.Parts.Any(part => part.Kind is not QuotationPartKind.Same))
            output.WriteLine($"  różnica: {string.Concat(finding.Parts.Select(Marked))}");
        if (finding.IsCitedElsewhere)
            output.WriteLine($"  uwaga: dokument wskazuje wpis {finding.Cited!.Id}, a te słowa są w {finding.Source!.Entry.Id}");
        if (finding.Repaired is { } repaired)
            output.WriteLine($"  popraw na: „{repaired}”");
        if (finding.Citation is { } citation)
            output.WriteLine($"  przypis: {CitationFormat.Footnote.Write(citation)}");

        output.WriteLine();
    }

    private static void WriteSource(TextWriter output, QuotationFinding finding, QuotationSource source)
    {
        var name = finding.Verdict == QuotationVerdict.NotFound ? "najbliższy akapit" : "źródło";
        var passage = source.First is { } first ? $", akapit {first.Number}" : "";
        var version = source.Earlier is { } earlier ? $", wersja {earlier.Version}{(earlier.Date is { } date ? $" z {date.ToString("d MMMM yyyy", Polish)} r." : "")}" : "";
        output.WriteLine($"  {name}: {source.Entry.Title} ({source.Entry.Id}{passage}{version})");
        if (finding.Verdict == QuotationVerdict.NotFound)
            output.WriteLine($"    {source.Text}");
    }

    private static string Place(int? page, int paragraph) => page is { } number ? $"s. {number}, akapit {paragraph}" : $"akapit {paragraph}";

    private static string Marked(QuotationPart part) => part.Kind switch
    {
        QuotationPartKind.Missing => $"[-{part.Text}-]",
        QuotationPartKind.Added => $"{{+{part.Text}+}}",
        QuotationPartKind.Bracket when part.Instead.Length > 0 => $"{part.Text} (zamiast: {part.Instead})",
        _ => part.Text,
    };

    private static string NameOf(QuotationVerdict verdict) => verdict switch
    {
        QuotationVerdict.WordForWord => "dosłownie",
        QuotationVerdict.ChangedSince => "wpis zmieniono od tego czasu",
        QuotationVerdict.Altered => "zmienione przez piszącego",
        QuotationVerdict.Withdrawn => "wpis wycofany",
        QuotationVerdict.Example => "materiał przykładowy – nie cytować",
        QuotationVerdict.NotFound => "nie ma tego w bazie",
        _ => "to nie cytat z wpisu",
    };

    private static string NameOf(QuotationAgreement agreement) => agreement switch
    {
        QuotationAgreement.WordForWord => "dosłownie",
        QuotationAgreement.ChangedSince => "zgodne z wcześniejszą wersją",
        _ => "zmienione przez piszącego",
    };

    private static string NameOf(MentionVerdict verdict) => verdict switch
    {
        MentionVerdict.ChangedSince => "wpis zmieniono od tego czasu",
        MentionVerdict.Withdrawn => "wpis wycofany",
        MentionVerdict.Example => "materiał przykładowy – nie cytować",
        MentionVerdict.NoSuchEntry => "nie ma takiego wpisu",
        MentionVerdict.NoSuchPassage => "wpis nie ma takiego akapitu",
        _ => "jest w bazie",
    };
}
