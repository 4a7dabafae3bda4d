using System.Text.Json;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Quotations;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Cli.Output;

/// <summary>A verified document as JSON; its members are a promise to programs.</summary>
public sealed record CheckedTextOutput(string Kind, IReadOnlyList<QuotationOutput> Quotations, IReadOnlyList<MentionOutput> Mentions)
{
    public static CheckedTextOutput Of(CheckedText found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new CheckedTextOutput(NameOf(found.Document.Kind), [.. found.Quotations.Select(QuotationOutput.Of)], [.. found.Mentions.Select(MentionOutput.Of)]);
    }

    internal static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static string? AddressOf(Entry? entry, Passage? passage) =>
        entry is null ? null
        : passage is null ? EntryKindNames.AddressOf(entry.Kind, entry.Id)
        : EntryKindNames.PassageAddressOf(entry.Kind, entry.Id, passage.Anchor);
}

/// <summary>One quotation of it.</summary>
public sealed record QuotationOutput(
    int Paragraph,
    int? Page,
    string Text,
    string Verdict,
    string Agreement,
    string? Id,
    string? Title,
    string? Url,
    int? Passage,
    string? Version,
    DateOnly? Date,
    IReadOnlyList<QuotationPartOutput> Parts,
    string? Repaired,
    string? Note,
    string? Cited,
    bool CitedElsewhere,
    IReadOnlyList<string> AlsoIn)
{
    public static QuotationOutput Of(QuotationFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var source = finding.Source;
        return new QuotationOutput(
            finding.Paragraph,
            finding.Page,
            finding.Text,
            CheckedTextOutput.NameOf(finding.Verdict),
            CheckedTextOutput.NameOf(finding.Agreement),
            source?.Entry.Id,
            source?.Entry.Title,
            CheckedTextOutput.AddressOf(source?.Entry, source?.First),
            source?.First?.Number,
            source?.Earlier?.Version.Digits ?? source?.Entry.Version.Digits,
            source?.Earlier?.Date,
            [.. finding.Parts.Select(part => new QuotationPartOutput(CheckedTextOutput.NameOf(part.Kind), part.Text, part.Kind == QuotationPartKind.Bracket ? part.Instead : null))],
            finding.Repaired,
            finding.Citation is { } citation ? CitationFormat.Footnote.Write(citation) : null,
            finding.Cited?.Id,
            finding.IsCitedElsewhere,
            finding.AlsoIn);
    }
}

/// <summary>A run of a quotation beside the present text.</summary>
public sealed record QuotationPartOutput(string Kind, string Text, string? Instead);

/// <summary>One entry that the document names.</summary>
public sealed record MentionOutput(int Paragraph, int? Page, string Text, string Verdict, string Id, string? Title, string? Url, int? Passage)
{
    public static MentionOutput Of(MentionFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new MentionOutput(
            finding.Paragraph,
            finding.Page,
            finding.Text,
            CheckedTextOutput.NameOf(finding.Verdict),
            finding.Mention.Id,
            finding.Entry?.Title,
            CheckedTextOutput.AddressOf(finding.Entry, finding.Passage),
            finding.Passage?.Number ?? finding.Mention.Passage);
    }
}
