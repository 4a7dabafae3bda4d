using System.Globalization;
using KnowledgeBase.Citing.Words;

namespace KnowledgeBase.Citing.Formats;

/// <summary>BibLaTeX: documents as <c>@report</c>, the rest as <c>@online</c> (the biblatex package, section 2: database guide).</summary>
internal sealed class BibLatexWriter : ICitationWriter
{
    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var words = CitationWords.In(citation.Language);
        return new BibRecord(citation.IsDocument ? "report" : "online", citation.Key)
            .Names("author", citation.Authors)
            .Protected("title", citation.Title)
            .Protected(citation.IsDocument ? "institution" : "organization", Citation.Database)
            .Field("type", words.Kind(citation.Kind))
            .Field("number", Notes.SignatureOf(citation))
            .Field("series", Notes.SeriesOf(citation))
            .Verbatim("date", citation.Date?.ToString())
            .Verbatim("version", citation.Version)
            .Field("note", Notes.Of(citation))
            .Field("annotation", Notes.QuotationOf(citation))
            .Verbatim("langid", citation.TitleLanguage == Citation.TextLanguage ? "polish" : "english")
            .Verbatim("url", citation.Address.AbsoluteUri)
            .Verbatim("urldate", citation.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ToString();
    }
}
