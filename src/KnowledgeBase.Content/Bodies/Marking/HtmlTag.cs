namespace KnowledgeBase.Content.Bodies.Marking;

/// <summary>One tag of sanitised HTML, from its opening to its closing angle bracket.</summary>
internal readonly ref struct HtmlTag(ReadOnlySpan<char> source)
{
    private const string IdAttribute = " id=\"";

    private readonly ReadOnlySpan<char> _source = source;

    public int Length => _source.Length;

    public bool IsEnd => _source.StartsWith("</");

    /// <summary>Whether it stands alone, without an end tag.</summary>
    public bool IsVoid => Name is "br" or "hr";

    public bool IsCell => Name is "td" or "th";

    /// <summary>Whether its words belong to no passage: a table's header, the marks of footnotes and the ways back to them.</summary>
    public bool IsLeftOut => Name is "thead" || Has(" class=\"footnote-ref\"") || Has(" class=\"footnote-back\"");

    /// <summary>The anchor, for an element that is a passage or heading.</summary>
    public string? OwnAnchor => Name is "h2" or "h3" or "h4" or "h5" or "h6" || Has($" {HtmlCleaner.PassageNumber}=\"") ? Id : null;

    private ReadOnlySpan<char> Name
    {
        get
        {
            var name = _source[(IsEnd ? 2 : 1)..];
            return name.IndexOfAny(' ', '>') is >= 0 and var end ? name[..end] : name;
        }
    }

    private string? Id
    {
        get
        {
            var at = _source.IndexOf(IdAttribute);
            if (at < 0)
                return null;

            var value = _source[(at + IdAttribute.Length)..];
            return value.IndexOf('"') is >= 0 and var end ? value[..end].ToString() : null;
        }
    }

    /// <summary>The length of the tag that begins at the place: an angle bracket in a quoted attribute does not end it.</summary>
    public static int LengthAt(string html, int start)
    {
        var isQuoted = false;
        for (var at = start; at < html.Length; at++)
        {
            isQuoted ^= html[at] == '"';
            if (html[at] == '>' && !isQuoted)
                return at + 1 - start;
        }

        return html.Length - start;
    }

    // No value can hold this by chance, since quotation marks within values are written as entities.
    private bool Has(string attribute) => _source.IndexOf(attribute) >= 0;
}
