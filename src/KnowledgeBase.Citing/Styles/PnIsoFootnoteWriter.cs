using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Styles;

/// <summary>A footnote by PN-ISO 690:2012 (ISO 690:2010, notes): the elements of the reference, set off by commas.</summary>
/// <remarks>The standard orders the elements and leaves their typography to the publisher; no capitals or italics are set, and no full
/// stop after the address, which would be taken for a part of it.</remarks>
internal sealed class PnIsoFootnoteWriter : ICitationWriter
{
    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var words = CitationWords.In(citation.Language);
        var place = citation.Passage is { } passage ? words.Passage(passage.Number) : null;
        var reference = Sentence.Commas(
            [.. citation.Authors, $"{citation.Title} [online]", words.Kind(citation.Kind), .. citation.Series, DateOf(citation, words), words.Version(citation), place]);
        var text = Sentence.Stops(
            reference,
            citation.Plan is { } plan ? words.Within(plan) : null,
            citation.Source is { } source ? words.Source(source) : null,
            citation.Withdrawn is { } withdrawn ? Sentence.Capital(words.Withdrawn(withdrawn)) : null,
            $"{Citation.Database} [{words.Accessed(citation.Accessed)}]");
        return Sentence.Marked(citation, $"{text} {words.AvailableAt(citation.Address)}", words);
    }

    private static string DateOf(Citation citation, CitationWords words) =>
        citation.Date is { } date ? CitationDates.InWords(date, citation.Language) : $"[{words.NoDate}]";
}
