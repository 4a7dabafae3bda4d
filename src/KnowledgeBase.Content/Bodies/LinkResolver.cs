using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Content.Bodies;

/// <summary>Leads links to other entries to their addresses, and takes out what a text may not hold.</summary>
internal static class LinkResolver
{
    public static void Resolve(MarkdownDocument document, Func<string, string?> addressOf)
    {
        foreach (var html in document.Descendants<HtmlBlock>().ToList())
            html.Parent!.Remove(html);

        foreach (var inline in document.Descendants<Inline>().ToList())
            Resolve(inline, addressOf);
    }

    private static void Resolve(Inline inline, Func<string, string?> addressOf)
    {
        switch (inline)
        {
            case HtmlInline html:
                html.Remove();
                break;
            case LinkInline { IsImage: true } image:
                image.ReplaceBy(new ContainerInline());
                break;
            case LinkInline link when AddressFor(link.Url ?? "", addressOf) is { } address:
                link.GetDynamicUrl = null;
                link.Url = address;
                break;
            case LinkInline link:
                link.ReplaceBy(new ContainerInline());
                break;
            case AutolinkInline { IsEmail: false } link:
                link.ReplaceBy(Spelled(link, AddressFor(link.Url, addressOf)));
                break;
        }
    }

    private static string? AddressFor(string written, Func<string, string?> addressOf) => LinkTarget.Of(written) switch
    {
        null => null,
        { EntryId: { } id, Fragment: var fragment } => addressOf(id) is { } address ? address + fragment : null,
        _ => written,
    };

    /// <summary>An address written between angle brackets shows itself, whether it leads anywhere or not.</summary>
    private static Inline Spelled(AutolinkInline link, string? address)
    {
        var text = new LiteralInline(link.Url);
        return address is null ? text : new LinkInline(address, "") { IsClosed = true }.AppendChild(text);
    }
}
