using System.Globalization;
using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Formats;

/// <summary>BibTeX: documents as <c>@techreport</c>, the rest as <c>@misc</c> (O. Patashnik, BibTeXing, 1988).</summary>
/// <remarks>Its styles know neither versions nor days of access, so these are in the note as well, which they print.</remarks>
internal sealed class BibTexWriter : ICitationWriter
{
    // The names of months are strings that styles define and print in their own language.
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var words = CitationWords.In(citation.Language);
        return new BibRecord(citation.IsDocument ? "techreport" : "misc", citation.Key)
            .Names("author", citation.Authors)
            .Protected("title", citation.Title)
            .Field(citation.IsDocument ? "institution" : "publisher", Citation.Database)
            .Field("howpublished", citation.IsDocument ? null : Citation.Database)
            .Field("type", words.Kind(citation.Kind))
            .Field("number", Notes.SignatureOf(citation))
            .Field("series", Notes.SeriesOf(citation))
            .Verbatim("year", citation.Date?.Year.ToString("0000", CultureInfo.InvariantCulture))
            .Verbatim("month", citation.Date?.Month is { } month ? Months[month - 1] : null, isBraced: false)
            .Verbatim("day", citation.Date?.Day?.ToString(CultureInfo.InvariantCulture))
            .Field("note", Notes.Of(citation, words.Version(citation), words.Accessed(citation.Accessed)))
            .Field("annote", Notes.QuotationOf(citation))
            .Verbatim("url", citation.Address.AbsoluteUri)
            .ToString();
    }
}
