using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Search.Snippets;

/// <summary>The texts of an entry that a hit shows, analysed.</summary>
internal sealed record AnalyzedEntry(
    string Fingerprint, AnalyzedText Title, AnalyzedText Summary, IReadOnlyList<AnalyzedPassage> Passages)
{
    public static AnalyzedEntry Of(Entry entry) => new(
        entry.Fingerprint,
        AnalyzedText.Of(entry.Title, TextField.Title),
        AnalyzedText.Of(entry.Summary, TextField.Summary),
        [
            .. entry.Body.Passages.Select(passage =>
                new AnalyzedPassage(AnalyzedText.Of(passage.Text, TextField.Body), passage.Anchor, passage.Number)),
            .. AnswerOf(entry),
        ]);

    private static IEnumerable<AnalyzedPassage> AnswerOf(Entry entry) =>
        entry is Recommendation { Answer: { } answer } ? [new AnalyzedPassage(AnalyzedText.Of(answer, TextField.Body), null, null)] : [];
}
