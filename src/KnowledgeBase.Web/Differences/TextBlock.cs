using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Differences;

/// <summary>A paragraph or a heading of a text that is compared.</summary>
public readonly record struct TextBlock(string Text, bool IsHeading)
{
    /// <summary>An entry's passages in order, each section's heading before its first one.</summary>
    public static IEnumerable<TextBlock> Of(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        string? section = null;
        foreach (var passage in entry.Body.Passages)
        {
            if (passage.Section is { } heading && heading != section)
                yield return new TextBlock(heading, IsHeading: true);

            section = passage.Section;
            yield return new TextBlock(passage.Text, IsHeading: false);
        }
    }
}
