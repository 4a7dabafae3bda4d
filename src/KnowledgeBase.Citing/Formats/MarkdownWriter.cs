using KnowledgeBase.Citing.Styles;
using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Formats;

/// <summary>Markdown: the quoted words as a quotation, then the entry of the bibliography, whose title is a link.</summary>
internal sealed class MarkdownWriter : ICitationWriter
{
    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var title = $"[{MarkdownText.Escape(citation.Title)}](<{citation.Address.AbsoluteUri}>) \\[online\\]";
        var mark = citation.IsExample ? $"**{MarkdownText.Escape(CitationWords.In(citation.Language).MarkOf(citation))}** " : "";
        var entry = MarkdownText.AsParagraph(mark + PnIsoBibliographyWriter.Write(citation, title, MarkdownText.Escape));
        var quotation = citation.Quotation is { } words ? $"> {MarkdownText.AsParagraph(MarkdownText.Escape(words))}\n\n" : "";
        return $"{quotation}{entry}\n";
    }
}
