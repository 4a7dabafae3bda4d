using System.Xml.Linq;

namespace KnowledgeBase.Citing.Documents;

/// <summary>Names of WordprocessingML and its package (ECMA-376, transitional).</summary>
internal static class DocxNames
{
    public const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly XNamespace R = RelationshipTypes;

    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>An element whose only attribute is its value.</summary>
    public static XElement Value(string name, object value) => new(W + name, new XAttribute(W + "val", value));
}
