using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Texts;

/// <summary>Gathers everything of an entry that can be found by words.</summary>
internal static class EntryTexts
{
    /// <summary>The headings and passages of its text.</summary>
    public static IEnumerable<SearchableText> OfBody(Entry entry) =>
        entry.Body.Headings.Select(heading => new SearchableText(TextField.Headings, heading.Text))
            .Concat(entry.Body.Passages.Select(passage => new SearchableText(TextField.Body, passage.Text)));

    /// <summary>Everything else; an addressee's answer is searched with the body, after its passages.</summary>
    public static IReadOnlyList<SearchableText> BesideBody(Entry entry, Library library) =>
    [
        new(TextField.Title, entry.Title),
        new(TextField.Names, entry.Id),
        .. entry.OtherNames.Select(name => new SearchableText(TextField.Names, name)),
        new(TextField.Summary, entry.Summary),
        .. EntryLabels.Of(entry, library).DistinctBy(label => label.Text).Select(label => new SearchableText(TextField.Labels, label.Text)),
        .. entry is Recommendation { Answer: { } answer } ? [new SearchableText(TextField.Body, answer)] : Array.Empty<SearchableText>(),
    ];
}
