using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Styles;

/// <summary>An entry of a reference list by the Publication Manual of the American Psychological Association, 7th edition.</summary>
/// <remarks>
/// Chapter 9: a group as author, a title with its version in parentheses and its form in brackets, the site as source, and a
/// retrieval date, since an entry may change (9.16). Without an author the title takes its place (9.12).
/// </remarks>
internal sealed class ApaWriter : ICitationWriter
{
    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var words = CitationWords.In(citation.Language);
        var date = citation.Date is { } known ? CitationDates.YearFirst(known, citation.Language) : words.NoDate;
        var (first, second) = citation.Authors.Count > 0 ? (AuthorsOf(citation), TitleOf(citation, words)) : (TitleOf(citation, words), null);
        var text = Sentence.Stops(
            first,
            $"({date})",
            second,
            citation.Source is { } source ? words.Source(source) : null,
            citation.Withdrawn is { } withdrawn ? $"[{words.Withdrawn(withdrawn)}]" : null,
            Citation.Database);
        return Sentence.Marked(citation, $"{text} {words.Retrieved(citation.Accessed, citation.Address)}", words);
    }

    /// <summary>An ampersand joins the last author; the Polish use of the style has „i”.</summary>
    private static string AuthorsOf(Citation citation) =>
        Sentence.Names(citation.Authors, citation.Language == CitationLanguage.Polish ? " i " : ", & ");

    private static string TitleOf(Citation citation, CitationWords words)
    {
        var place = citation.Passage is { } passage ? words.Passage(passage.Number) : null;
        return $"{citation.Title} ({Sentence.Commas(words.Version(citation), place)}) [{words.Kind(citation.Kind)}]";
    }
}
