using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Styles;

/// <summary>A note by The Chicago Manual of Style, 17th edition (notes and bibliography, 14.205–14.210: websites and databases).</summary>
internal sealed class ChicagoNoteWriter : ICitationWriter
{
    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var words = CitationWords.In(citation.Language);
        var authors = Sentence.Names(citation.Authors, citation.Language == CitationLanguage.Polish ? " i " : " and ");
        var rest = Sentence.Commas(
            words.Kind(citation.Kind),
            citation.Passage is { } passage ? words.Passage(passage.Number) : null,
            Citation.Database,
            citation.Date is { } date ? CitationDates.InWords(date, citation.Language) : null,
            words.Version(citation),
            words.Accessed(citation.Accessed),
            citation.Address.AbsoluteUri);
        var text = Sentence.Stops(
            $"{Sentence.Commas(authors, words.QuotedWithComma(citation.Title))} {rest}",
            citation.Source is { } source ? words.Source(source) : null,
            citation.Withdrawn is { } withdrawn ? Sentence.Capital(words.Withdrawn(withdrawn)) : null);
        return Sentence.Marked(citation, text, words);
    }
}
