using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Bodies;

/// <summary>An entry's text as its author wrote it, checked as far as it can be without knowing the other entries.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Links">Its links to other entries.</param>
internal sealed record BodySource(string Markdown, IReadOnlyList<EntryLink> Links)
{
    public static BodySource None { get; } = new("", []);

    /// <param name="markdown">The text.</param>
    /// <param name="firstLine">Line in the file on which it begins.</param>
    /// <param name="log">Takes its faults.</param>
    public static BodySource Read(string markdown, int firstLine, ProblemLog log)
    {
        if (BodyMarkdown.Parse(markdown) is not { } document)
        {
            log.Add(firstLine, ProblemTexts.ExcessiveBody());
            return None;
        }

        var links = new BodyChecker(firstLine, log).Check(document);
        return new BodySource(markdown, links);
    }
}

/// <summary>A link in a text to another entry.</summary>
/// <param name="Id">The entry's identifier.</param>
/// <param name="Line">Line in the file.</param>
internal sealed record EntryLink(string Id, int Line);
