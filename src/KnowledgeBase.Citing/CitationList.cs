using KnowledgeBase.Citing.Formats;

namespace KnowledgeBase.Citing;

/// <summary>Several citations as one file.</summary>
public static class CitationList
{
    private const string TextBreak = "\n";

    // RIS ends its lines as it was specified in the eighties.
    private const string RisBreak = "\r\n";

    /// <summary>The citations in order; where an entry is cited more than once, each has a key of its own.</summary>
    public static string Write(IEnumerable<Citation> citations, CitationFormat format)
    {
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(format);
        var keyed = WithKeys([.. citations]).ToList();
        if (format.Writer is CslJsonWriter)
            return CslJsonWriter.Write(keyed);

        return string.Join(format == CitationFormat.Ris ? RisBreak : TextBreak, keyed.Select(format.Write));
    }

    private static IEnumerable<Citation> WithKeys(IReadOnlyList<Citation> citations)
    {
        var repeated = citations.GroupBy(citation => citation.Id).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return citations.Select(citation => citation.Passage is { } passage && repeated.Contains(citation.Id)
            ? citation with { Key = $"{citation.Id}-{passage.Anchor}" }
            : citation);
    }
}
