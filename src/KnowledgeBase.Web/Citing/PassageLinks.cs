using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Citing;

/// <summary>
/// Puts into a rendered text at each passage its visible number, as a link to its permanent address, and the link that cites it,
/// which is shown only at the passage one came for.
/// </summary>
/// <remarks>It inserts elements into sanitised HTML and changes nothing else; where the numbers go the renderer has said by an attribute.</remarks>
/// <param name="addressOf">The permanent address of a passage within the site, by its anchor.</param>
/// <param name="citeAddressOf">Where it is cited.</param>
/// <param name="http">The request, whose language links repeat.</param>
public sealed partial class PassageLinks(Func<string, string> addressOf, Func<string, string> citeAddressOf, HttpContext http)
{
    /// <summary>The attribute of a link that has it where the text around is in another language.</summary>
    private static string Lang => Wording.Current.ContentLang is null ? "" : $" lang=\"{Wording.Current.Code}\"";

    public string Into(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Start().Replace(html, start => start.Value + LinksOf(start.Groups["anchor"].Value, start.Groups["number"].Value));
    }

    private string LinksOf(string anchor, string number)
    {
        var name = Wording.Current.Passages.Address(int.Parse(number, CultureInfo.InvariantCulture));
        return $"<a class=\"passage-number\" href=\"{Encoded(addressOf(anchor))}\" aria-label=\"{WebUtility.HtmlEncode(name)}\"{Lang}>{number}</a>"
            + $"<span class=\"passage-tools\"{Lang}><a href=\"{Encoded(citeAddressOf(anchor))}\" rel=\"nofollow\">{WebUtility.HtmlEncode(Wording.Current.Mentions.Cite)}</a></span>";
    }

    private string Encoded(string address) => WebUtility.HtmlEncode(LanguageParameter.Carry(address, http));

    // The sanitiser writes every attribute in double quotes and no bare angle bracket into a text. A row has no room of its own,
    // so its number stands in its first cell, and that of a loose list item in its first paragraph.
    [GeneratedRegex("""<(?:p|pre|li|tr) id="(?<anchor>""" + PassageAnchor.Pattern + """)"(?: class="[^"]*")? data-passage="(?<number>\d+)">(?:<p>|\s*<td(?: [a-z-]+="[^"]*")*>)?""", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
