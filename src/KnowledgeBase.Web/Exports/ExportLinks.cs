namespace KnowledgeBase.Web.Exports;

/// <summary>The twins of a page, for its head and for the row of links under its list.</summary>
public static class ExportLinks
{
    /// <param name="pageAddress">The page's address within the site, with its parameters.</param>
    public static IReadOnlyList<ExportLink> Of(string pageAddress) => Of(pageAddress, ExportFormat.All);

    /// <param name="pageAddress">The page's address within the site, with its parameters.</param>
    /// <param name="formats">The formats that it can be had in.</param>
    public static IReadOnlyList<ExportLink> Of(string pageAddress, IReadOnlyList<ExportFormat> formats) =>
        [.. formats.Select(format => new ExportLink(format.Name, format.MediaType, format.AddressOf(pageAddress)))];
}

/// <summary>A link to a twin.</summary>
public sealed record ExportLink(string Name, string MediaType, string Address);
