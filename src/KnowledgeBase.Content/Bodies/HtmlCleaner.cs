using Ganss.Xss;

namespace KnowledgeBase.Content.Bodies;

/// <summary>
/// Lets through only the HTML that the renderer is meant to write. The text was freed of raw HTML before; this is the
/// second wall, which holds whatever a fault in the first one lets pass.
/// </summary>
internal static class HtmlCleaner
{
    /// <summary>The attribute with a passage's visible number.</summary>
    public const string PassageNumber = "data-passage";

    public const string CenteredCell = "align-center";

    public const string RightCell = "align-right";

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "a", "abbr", "blockquote", "br", "code", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
            "section", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "aria-label", "class", PassageNumber, "href", "id", "role", "scope", "start", "tabindex", "title", "type",
        },
        AllowedClasses = new HashSet<string>(StringComparer.Ordinal)
        {
            "footnote-back", "footnote-ref", "footnotes", "table-scroll", CenteredCell, RightCell,
        },
        AllowedSchemes = new HashSet<string>(LinkTarget.WebSchemes, StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
    });

    /// <summary>The parts of the HTML that may stand on a page.</summary>
    public static string Clean(string html) => Sanitizer.Sanitize(html);
}
