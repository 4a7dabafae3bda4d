using System.Text.Json;
using KnowledgeBase.Citing;
using KnowledgeBase.Citing.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Evidence;

namespace KnowledgeBase.Cli.Output;

/// <summary>What supports a draft, as JSON; its members are a promise to programs.</summary>
public sealed record EvidenceOutput(string Kind, IReadOnlyList<SupportedParagraphOutput> Paragraphs)
{
    public static EvidenceOutput Of(ReadText document, EvidenceResponse found, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(found);
        return new EvidenceOutput(
            JsonNamingPolicy.CamelCase.ConvertName(document.Kind.ToString()),
            [.. found.Paragraphs.Select(paragraph => Of(document, paragraph, found.Library, context))]);
    }

    private static SupportedParagraphOutput Of(ReadText document, ParagraphEvidence found, Library library, CitationContext context)
    {
        var paragraph = document.Paragraphs[found.Place];
        return new SupportedParagraphOutput(
            found.Place + 1,
            paragraph.Page,
            document.Text.Substring(paragraph.Start, paragraph.Length),
            [.. found.Hits.Select(hit => SupportingEntryOutput.Of(hit, library, context))]);
    }
}

/// <summary>One paragraph of it.</summary>
public sealed record SupportedParagraphOutput(int Paragraph, int? Page, string Text, IReadOnlyList<SupportingEntryOutput> Entries);

/// <summary>An entry that supports a paragraph.</summary>
public sealed record SupportingEntryOutput(
    string Id,
    string Kind,
    string Title,
    string Url,
    bool Example,
    double Covered,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Acts,
    IReadOnlyList<string> PolicyDocuments,
    IReadOnlyList<string> Institutions,
    IReadOnlyList<string> Topics,
    string Note,
    string? Quotation,
    IReadOnlyList<SupportingPassageOutput> Passages)
{
    public static SupportingEntryOutput Of(EvidenceHit hit, Library library, CitationContext context)
    {
        ArgumentNullException.ThrowIfNull(hit);
        var (entry, best) = (hit.Entry, hit.Passages.Count == 0 ? null : hit.Passages[0].Passage);
        var citation = CitationBuilder.OfPassageOrWhole(entry, best?.Anchor, library, context);
        return new SupportingEntryOutput(
            entry.Id,
            entry.Kind.Code(),
            entry.Title,
            EntryKindNames.AddressOf(entry.Kind, entry.Id),
            entry.IsExample,
            hit.Covered,
            hit.Words,
            hit.Names.Acts,
            hit.Names.PolicyDocuments,
            hit.Names.Institutions,
            hit.Names.Topics,
            CitationFormat.Footnote.Write(citation),
            best is null ? null : citation.Quoting(best.Text)?.QuotationInText,
            [.. hit.Passages.Select(passage => SupportingPassageOutput.Of(passage, entry))]);
    }
}

/// <summary>A passage of it.</summary>
public sealed record SupportingPassageOutput(int Passage, string Url, string Text, double Covered, IReadOnlyList<SupportingMatchOutput> Matches)
{
    public static SupportingPassageOutput Of(EvidencePassage passage, Entry entry)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(entry);
        return new SupportingPassageOutput(
            passage.Passage.Number,
            EntryKindNames.PassageAddressOf(entry.Kind, entry.Id, passage.Passage.Anchor),
            passage.Passage.Text,
            passage.Covered,
            [.. passage.Words.Select(word => new SupportingMatchOutput(word.Word, word.Best.Text, JsonNamingPolicy.CamelCase.ConvertName(word.Best.Route.ToString())))]);
    }
}

/// <summary>A word of the paragraph that the passage has.</summary>
public sealed record SupportingMatchOutput(string Word, string Form, string Route);
