using System.Globalization;
using System.Text;
using KnowledgeBase.Citing.Formats;

namespace KnowledgeBase.Citing.Documents;

/// <summary>Markdown with footnotes, as pandoc, GitHub and most others read them (<c>[^1]</c>).</summary>
internal sealed class MarkdownDocumentWriter : IDocumentWriter
{
    /// <summary>A line break within a paragraph that no editor takes away as trailing space (CommonMark 0.31, section 6.7).</summary>
    private const string LineBreak = "\\\n";

    public byte[] Write(CollectedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        var number = 0;
        foreach (var block in document.Blocks)
            _ = text.Append(Write(block, block.Footnote is null ? "" : Mark(++number))).Append("\n\n");

        number = 0;
        foreach (var footnote in document.Footnotes)
            _ = text.Append(CultureInfo.InvariantCulture, $"{Mark(++number)}: {MarkdownText.Escape(footnote.Text)}{Gap(footnote.Text)}<{footnote.Address.AbsoluteUri}>\n\n");

        return Encoding.UTF8.GetBytes(text.ToString().TrimEnd('\n') + "\n");
    }

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[^{number}]");

    private static string Gap(string text) => text.Length > 0 ? " " : "";

    private static string Write(DocumentBlock block, string mark)
    {
        var label = block.Label is null ? "" : $"**{MarkdownText.Escape(block.Label)}** ";
        var link = block.Link is { } address ? $" <{address.AbsoluteUri}>" : "";
        var lines = block.Text.Split('\n').Select(line => MarkdownText.AsParagraph(MarkdownText.Escape(line)));
        var text = label + string.Join(LineBreak, lines) + mark + link;
        return block.Style switch
        {
            BlockStyle.Title => $"# {text}",
            BlockStyle.Heading => $"## {text}",
            BlockStyle.Quotation => $"> {text}",
            BlockStyle.Mark or BlockStyle.Remark => $"**{text}**",
            _ => text,
        };
    }
}
