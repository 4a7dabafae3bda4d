using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>The texts of an entry that a hit shows, analysed.</summary>
internal sealed record AnalyzedEntry(
    string Fingerprint, AnalyzedText Title, AnalyzedText Summary, IReadOnlyList<AnalyzedPassage> Passages)
{
    /// <summary>What the page shows as running text: title, summary, then the passages.</summary>
    public IReadOnlyList<AnalyzedText> Texts => [Title, Summary, .. Passages.Select(passage => passage.Text)];

    /// <summary>The entry's identifier.</summary>
    public required AnalyzedText Identifier { get; init; }

    /// <summary>The other names it is known by.</summary>
    public required IReadOnlyList<AnalyzedText> Names { get; init; }

    public required IReadOnlyList<AnalyzedHeading> Headings { get; init; }

    public static AnalyzedEntry Of(Entry entry) => new(
        entry.Fingerprint,
        AnalyzedText.Of(entry.Title, TextField.Title),
        AnalyzedText.Of(entry.Summary, TextField.Summary),
        [
            .. entry.Body.Passages.Select(passage =>
                new AnalyzedPassage(AnalyzedText.Of(passage.Text, TextField.Body), passage.Anchor, passage.Number)),
            .. AnswerOf(entry),
        ])
    {
        Identifier = AnalyzedText.Of(entry.Id, TextField.Names),
        Names = [.. entry.OtherNames.Select(name => AnalyzedText.Of(name, TextField.Names))],
        Headings = [.. entry.Body.Headings.Select(heading => new AnalyzedHeading(AnalyzedText.Of(heading.Text, TextField.Headings), heading.Anchor))],
    };

    private static IEnumerable<AnalyzedPassage> AnswerOf(Entry entry) =>
        entry is Recommendation { Answer: { } answer } ? [new AnalyzedPassage(AnalyzedText.Of(answer, TextField.Body), null, null)] : [];
}

/// <summary>A section heading of an entry's text.</summary>
internal sealed record AnalyzedHeading(AnalyzedText Text, string Anchor);
