using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Formats;

/// <summary>What a file format has no field of its own for, as one text for the field of notes, which every reader keeps.</summary>
internal static class Notes
{
    /// <summary>The mark of invented material first, then what is known of place, plan, source and withdrawal.</summary>
    /// <param name="citation">What is cited.</param>
    /// <param name="others">What else the format cannot say otherwise.</param>
    public static string Of(Citation citation, params IEnumerable<string> others)
    {
        var words = CitationWords.In(citation.Language);
        string?[] notes =
        [
            citation.IsExample ? words.MarkOf(citation) : null,
            citation.Withdrawn is { } withdrawn ? words.Withdrawn(withdrawn) : null,
            citation.Passage is { } passage ? words.Passage(passage.Number) : null,
            citation.Plan is { } plan ? words.Within(plan) : null,
            citation.Source is { } source ? words.Source(source) : null,

            // A field for versions holds digits alone; who has no such field says the same among the others.
            citation.IsUnrepeatable ? words.Version(citation) : null,
            .. others,
        ];
        return string.Join("; ", notes.OfType<string>().Distinct());
    }

    /// <summary>The quoted words in quotation marks; null when none are quoted.</summary>
    public static string? QuotationOf(Citation citation) =>
        citation.Quotation is { } quotation ? CitationWords.In(citation.Language).Quoted(quotation) : null;

    /// <summary>Programme, edition and network as the title of a series.</summary>
    public static string SeriesOf(Citation citation) => string.Join(", ", citation.Series);

    /// <summary>The identifier as people write it; a search has none.</summary>
    public static string? SignatureOf(Citation citation) => citation.IsSearch ? null : citation.Id.ToUpperInvariant();
}
