using KnowledgeBase.Citing.Formats;
using KnowledgeBase.Citing.Styles;

namespace KnowledgeBase.Citing;

/// <summary>A style or file format in which every citation can be had.</summary>
/// <param name="Code">Its name for programs and the command line.</param>
/// <param name="Extension">What is put after the entry's address, without the leading dot.</param>
/// <param name="MediaType">Its media type, without parameters.</param>
/// <param name="Writer">Writes it.</param>
public sealed record CitationFormat(string Code, string Extension, string MediaType, ICitationWriter Writer)
{
    private const string Text = "text/plain";

    public static CitationFormat Footnote { get; } = new("footnote", "przypis.txt", Text, new PnIsoFootnoteWriter());

    public static CitationFormat Bibliography { get; } = new("bibliography", "bibliografia.txt", Text, new PnIsoBibliographyWriter());

    public static CitationFormat Apa { get; } = new("apa", "apa.txt", Text, new ApaWriter());

    public static CitationFormat Chicago { get; } = new("chicago", "chicago.txt", Text, new ChicagoNoteWriter());

    public static CitationFormat BibTex { get; } = new("bibtex", "bib", "application/x-bibtex", new BibTexWriter());

    public static CitationFormat BibLatex { get; } = new("biblatex", "biblatex.bib", "application/x-bibtex", new BibLatexWriter());

    public static CitationFormat Ris { get; } = new("ris", "ris", "application/x-research-info-systems", new RisWriter());

    public static CitationFormat CslJson { get; } = new("csl-json", "csl.json", "application/vnd.citationstyles.csl+json", new CslJsonWriter());

    public static CitationFormat PlainText { get; } = new("text", "txt", Text, new PlainTextWriter());

    public static CitationFormat Markdown { get; } = new("markdown", "cytat.md", "text/markdown", new MarkdownWriter());

    public static IReadOnlyList<CitationFormat> All { get; } =
        [Footnote, Bibliography, Apa, Chicago, BibTex, BibLatex, Ris, CslJson, PlainText, Markdown];

    public static CitationFormat? FromCode(string? code) => All.FirstOrDefault(format => format.Code == code);

    public static CitationFormat? FromExtension(string? extension) => All.FirstOrDefault(format => format.Extension == extension);

    public string Write(Citation citation) => Writer.Write(citation);
}
