using System.Xml;

namespace KnowledgeBase.Citing.Reading;

/// <summary>Finds the parts of an Office Open XML package by what they are to one another (ISO/IEC 29500-2, section 9.3).</summary>
internal static class PackageRelations
{
    /// <summary>The name of the part that a relation leads to; null when there is none.</summary>
    /// <param name="parts">The package.</param>
    /// <param name="name">The part with the relations.</param>
    /// <param name="folder">The folder that relative targets are in.</param>
    /// <param name="type">How the type of the relation ends; its beginning differs between the strict and the usual form.</param>
    public static string? TargetOf(XmlParts parts, string name, string folder, string type)
    {
        if (!parts.Has(name))
            return null;

        string? target = null;
        parts.Walk(name, reader =>
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Type")?.EndsWith(type, StringComparison.Ordinal) == true)
                target ??= reader.GetAttribute("Target");
        });
        return target is null ? null : target.StartsWith('/') ? target[1..] : folder + target;
    }
}
