using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Citing;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Citing;

/// <summary>The file of an entry's citation: its identifier, a dot, and the extension of a format.</summary>
/// <param name="Id">The entry's identifier.</param>
/// <param name="Format">The format.</param>
/// <param name="Version">The version that is cited, as it is written behind <c>@</c>; null for the entry as it is.</param>
public sealed record CitationFile(string Id, CitationFormat Format, string? Version = null)
{
    /// <summary>The parameter that chooses a passage by its anchor.</summary>
    public const string PassageKey = "akapit";

    /// <summary>The parameter that quotes words of that passage.</summary>
    public const string QuotationKey = "cytat";

    /// <summary>Reads the last segment of an address; identifiers hold no dot, extensions may.</summary>
    public static bool TryParse(string? segment, [NotNullWhen(true)] out CitationFile? file)
    {
        var dot = segment?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        file = dot > 0 && CitationFormat.FromExtension(segment![(dot + 1)..]) is { } format ? Of(segment[..dot], format) : null;
        return file is not null;
    }

    /// <param name="entry">The entry.</param>
    /// <param name="format">The format.</param>
    /// <param name="anchor">The passage; null for the whole.</param>
    /// <param name="isVersion">Whether the state of the entry is cited rather than the entry as it will be.</param>
    /// <param name="quotation">Words quoted from the passage; null for none.</param>
    public static string AddressOf(Entry entry, CitationFormat format, string? anchor, bool isVersion = false, string? quotation = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(format);
        var passage = anchor is null ? "" : $"?{PassageKey}={Uri.EscapeDataString(anchor)}";
        var words = quotation is null ? "" : $"&{QuotationKey}={Uri.EscapeDataString(quotation)}";
        var version = isVersion ? $"@{entry.Version}" : "";
        return $"{Routes.Entry(entry)}{version}.{format.Extension}{passage}{words}";
    }

    /// <summary>What it is called when it is saved.</summary>
    public string NameFor(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var passage = citation.Passage is { } cited ? $"-{PassageKey}-{cited.Number}" : "";
        var version = Version is null ? "" : $"-{Version}";
        return $"{Id}{version}{passage}.{Format.Extension}";
    }

    private static CitationFile Of(string name, CitationFormat format) =>
        name.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? new CitationFile(name[..at], format, name[(at + 1)..]) : new CitationFile(name, format);
}
