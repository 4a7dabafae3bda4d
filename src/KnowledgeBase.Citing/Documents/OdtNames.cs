using System.Xml.Linq;

namespace KnowledgeBase.Citing.Documents;

/// <summary>Names of OpenDocument 1.3 (OASIS, ISO/IEC 26300).</summary>
internal static class OdtNames
{
    public const string Version = "1.3";

    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    public static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    public static readonly XNamespace Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

    public static readonly XNamespace Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    public static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly (string Prefix, XNamespace Name)[] Prefixes =
        [("office", Office), ("text", Text), ("style", Style), ("fo", Fo), ("meta", Meta), ("xlink", XLink), ("dc", Dc)];

    /// <summary>The root of a part, with the names that its elements use.</summary>
    public static XElement Root(string name, params object?[] content) => new(Office + name,
        Prefixes.Select(prefix => new XAttribute(XNamespace.Xmlns + prefix.Prefix, prefix.Name)),
        new XAttribute(Office + "version", Version),
        content);
}
