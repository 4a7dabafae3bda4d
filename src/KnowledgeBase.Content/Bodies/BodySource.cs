using System.Text;
using KnowledgeBase.Content.Problems;

namespace KnowledgeBase.Content.Bodies;

/// <summary>An entry's text as its author wrote it, checked as far as it can be without knowing the other entries.</summary>
/// <remarks>
/// Kept as bytes, those of the file where it ends with them: as a string beside the file, the texts of a hundred thousand entries
/// took a third of the memory of a site, which asks for one when it renders it and never again.
/// </remarks>
internal sealed class BodySource
{
    private readonly ReadOnlyMemory<byte> _utf8;

    /// <param name="markdown">The text.</param>
    /// <param name="links">Its links to other entries.</param>
    /// <param name="file">The file that it is from, whose bytes are shared when they end with the text as it is.</param>
    public BodySource(string markdown, IReadOnlyList<EntryLink> links, ReadOnlyMemory<byte> file = default)
    {
        var utf8 = Encoding.UTF8.GetBytes(markdown);
        _utf8 = file.Span.EndsWith(utf8) ? file[^utf8.Length..] : utf8;
        Links = links;
    }

    public static BodySource None { get; } = new("", []);

    /// <summary>The text, made anew each time.</summary>
    public string Markdown => Encoding.UTF8.GetString(_utf8.Span);

    public IReadOnlyList<EntryLink> Links { get; }

    /// <param name="markdown">The text.</param>
    /// <param name="firstLine">Line in the file on which it begins.</param>
    /// <param name="log">Takes its faults.</param>
    /// <param name="file">The file that it is from.</param>
    public static BodySource Read(string markdown, int firstLine, ProblemLog log, ReadOnlyMemory<byte> file = default)
    {
        if (BodyMarkdown.Parse(markdown) is not { } document)
        {
            log.Add(firstLine, ProblemTexts.ExcessiveBody());
            return None;
        }

        return new BodySource(markdown, new BodyChecker(firstLine, log).Check(document), file);
    }
}

/// <summary>A link in a text to another entry.</summary>
/// <param name="Id">The entry's identifier.</param>
/// <param name="Line">Line in the file.</param>
internal sealed record EntryLink(string Id, int Line);
