using System.Text.Encodings.Web;
using KnowledgeBase.Search;
using Microsoft.AspNetCore.Html;

namespace KnowledgeBase.Web.Searching;

/// <summary>Shows what of a text matches.</summary>
public static class HighlightedHtml
{
    /// <summary>The text as HTML, with <c>mark</c> elements.</summary>
    public static IHtmlContent ToHtml(this HighlightedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Content(text);
    }

    private sealed class Content(HighlightedText text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            foreach (var piece in text.Pieces)
            {
                writer.Write(piece.IsMarked ? "<mark>" : "");
                encoder.Encode(writer, piece.Text);
                writer.Write(piece.IsMarked ? "</mark>" : "");
            }
        }
    }
}
