using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Search.Texts;

/// <summary>Gathers everything of an entry that can be found by words.</summary>
internal static class EntryTexts
{
    public static IReadOnlyList<SearchableText> Of(Entry entry, Library library) =>
    [
        new(TextField.Title, entry.Title),
        new(TextField.Names, entry.Id),
        .. entry.OtherNames.Select(name => new SearchableText(TextField.Names, name)),
        new(TextField.Summary, entry.Summary),
        .. entry.Body.Headings.Select(heading => new SearchableText(TextField.Headings, heading.Text)),
        .. EntryLabels.Of(entry, library).DistinctBy(label => label.Text).Select(label => new SearchableText(TextField.Labels, label.Text)),
        .. BodyOf(entry).Select(text => new SearchableText(TextField.Body, text)),
    ];

    private static IEnumerable<string> BodyOf(Entry entry)
    {
        var passages = entry.Body.Passages.Select(passage => passage.Text);
        return entry is Recommendation { Answer: { } answer } ? passages.Append(answer) : passages;
    }
}
