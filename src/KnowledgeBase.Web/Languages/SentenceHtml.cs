using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace KnowledgeBase.Web.Languages;

/// <summary>Shows sentences.</summary>
/// <remarks>A page of results has more than a hundred: too many to be views of their own, with tag helpers for their links.</remarks>
public static class SentenceHtml
{
    /// <summary>A sentence as HTML, whose links ask for the language that the page was asked for in; nothing for none.</summary>
    public static IHtmlContent Sentence(this IHtmlHelper html, Sentence? sentence)
    {
        ArgumentNullException.ThrowIfNull(html);
        return sentence is null ? HtmlString.Empty : sentence.ToHtml(LanguageParameter.Of(html.ViewContext.HttpContext));
    }

    /// <summary>The sentence as HTML.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="language">Code of the language that its links ask for; null for none.</param>
    public static IHtmlContent ToHtml(this Sentence sentence, string? language)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new Content(sentence.Parts, language);
    }

    private sealed class Content(IReadOnlyList<SentencePart> parts, string? language) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            foreach (var part in parts)
                Write(part, writer, encoder);
        }

        private void Write(SentencePart part, TextWriter writer, HtmlEncoder encoder)
        {
            var element = ElementOf(part);
            if (element is null)
            {
                encoder.Encode(writer, part.Text);
                return;
            }

            writer.Write($"<{element}");
            WriteAttribute("href", language is null || part.Address is null ? part.Address : LanguageParameter.AddTo(part.Address, language), writer, encoder);
            WriteAttribute("lang", part.Lang, writer, encoder);
            writer.Write('>');
            encoder.Encode(writer, part.Text);
            writer.Write($"</{element}>");
        }

        private static string? ElementOf(SentencePart part) => part.Role switch
        {
            SentenceRole.Link => "a",
            SentenceRole.Strong => "strong",
            SentenceRole.Stressed => "em",
            SentenceRole.Code => "code",
            _ => part.Lang is null ? null : "span",
        };

        private static void WriteAttribute(string name, string? value, TextWriter writer, HtmlEncoder encoder)
        {
            if (value is null)
                return;

            writer.Write($" {name}=\"");
            encoder.Encode(writer, value);
            writer.Write('"');
        }
    }
}
