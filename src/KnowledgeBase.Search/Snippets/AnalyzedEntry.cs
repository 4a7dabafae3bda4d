using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>The texts of an entry that a hit shows, ready to be searched for marks.</summary>
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

    /// <remarks>The passages are in the order in which <see cref="EntryTexts"/> gives them to the index.</remarks>
    public static AnalyzedEntry Of(Entry entry) => new(
        entry.Fingerprint,
        new AnalyzedText(entry.Title, TextField.Title),
        new AnalyzedText(entry.Summary, TextField.Summary),
        [.. entry.Body.Passages.Select(Passage), .. AnswerOf(entry)])
    {
        Identifier = new AnalyzedText(entry.Id, TextField.Names),
        Names = [.. entry.OtherNames.Select(name => new AnalyzedText(name, TextField.Names))],
        Headings = [.. entry.Body.Headings.Select(heading => new AnalyzedHeading(new AnalyzedText(heading.Text, TextField.Headings), heading.Anchor))],
    };

    private static AnalyzedPassage Passage(Passage passage, int place) => new(new AnalyzedText(passage.Text, TextField.Body, place), passage.Anchor, passage.Number);

    private static IEnumerable<AnalyzedPassage> AnswerOf(Entry entry) => entry is Recommendation { Answer: { } answer }
        ? [new AnalyzedPassage(new AnalyzedText(answer, TextField.Body, entry.Body.Passages.Count), null, null)]
        : [];
}

/// <summary>A section heading of an entry's text.</summary>
internal sealed record AnalyzedHeading(AnalyzedText Text, string Anchor);
