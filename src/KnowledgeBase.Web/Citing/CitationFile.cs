using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Citing;
using KnowledgeBase.Content.Entries;

namespace KnowledgeBase.Web.Citing;

/// <summary>The file of an entry's citation: its identifier, a dot, and the extension of a format.</summary>
public sealed record CitationFile(string Id, CitationFormat Format)
{
    /// <summary>The parameter that chooses a passage by its anchor.</summary>
    public const string PassageKey = "akapit";

    /// <summary>Reads the last segment of an address; identifiers hold no dot, extensions may.</summary>
    public static bool TryParse(string? segment, [NotNullWhen(true)] out CitationFile? file)
    {
        var dot = segment?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        file = dot > 0 && CitationFormat.FromExtension(segment![(dot + 1)..]) is { } format ? new CitationFile(segment[..dot], format) : null;
        return file is not null;
    }

    public static string AddressOf(Entry entry, CitationFormat format, string? anchor)
    {
        ArgumentNullException.ThrowIfNull(format);
        var passage = anchor is null ? "" : $"?{PassageKey}={Uri.EscapeDataString(anchor)}";
        return $"{Routes.Entry(entry)}.{format.Extension}{passage}";
    }

    /// <summary>What it is called when it is saved.</summary>
    public string NameFor(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var passage = citation.Passage is { } cited ? $"-{PassageKey}-{cited.Number}" : "";
        return $"{Id}{passage}.{Format.Extension}";
    }
}
